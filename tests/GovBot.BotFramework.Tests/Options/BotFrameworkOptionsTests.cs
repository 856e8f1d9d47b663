using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GovBot.BotFramework.Tests.Options;

public sealed class BotFrameworkOptionsTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["MicrosoftAppId"] = StubCloud.AppId,
        ["MicrosoftAppPassword"] = StubCloud.Secret,
        ["MicrosoftAppTenantId"] = StubCloud.Tenant,
        ["MicrosoftAppType"] = "SingleTenant",
    };

    [Theory]
    [InlineData("MicrosoftAppId", "not-a-guid")]
    [InlineData("MicrosoftAppId", "11111111222233334444555555555555")]
    [InlineData("MicrosoftAppId", " ")]
    [InlineData("MicrosoftAppPassword", null)]
    [InlineData("MicrosoftAppPassword", "  ")]
    [InlineData("MicrosoftAppTenantId", null)]
    [InlineData("MicrosoftAppTenantId", "common")]
    [InlineData("MicrosoftAppTenantId", "a/b.c")]
    [InlineData("MicrosoftAppType", "Single")]
    [InlineData("MicrosoftAppType", "1")]
    [InlineData("BotFramework:AllowAnonymous", "yes")]
    [InlineData("BotFramework:Government", "1")]
    [InlineData("BotFramework:EmulatorTokens", "on")]
    [InlineData("BotFramework:AllowLoopbackHttp", "si")]
    [InlineData("BotFramework:ServiceUrlHosts", "https://example.org")]
    [InlineData("BotFramework:ServiceUrlHosts", "*.example.org")]
    [InlineData("BotFramework:ServiceUrlHosts", "example.org/path")]
    [InlineData("BotFramework:ServiceUrlHosts", "example.org:0")]
    [InlineData("BotFramework:ServiceUrlHosts", "example.org,127.0.0.1:80")]
    [InlineData("BotFramework:ServiceUrlHosts", "localhost:80")]
    [InlineData("BotFramework:ServiceUrlHosts", "10.0.0.1")]
    [InlineData("BotFramework:AllowedTenants", "contoso.com")]
    [InlineData("BotFramework:OpenIdMetadata", "http://login.botframework.com/")]
    [InlineData("BotFramework:OpenIdMetadata", "http://127.0.0.1/")]
    [InlineData("BotFramework:OpenIdMetadata", "metadata")]
    [InlineData("BotFramework:LoginUrl", "https://user@login.example/")]
    [InlineData("BotFramework:QueueCapacity", "0")]
    [InlineData("BotFramework:QueueCapacity", "many")]
    [InlineData("BotFramework:ConversationQueueCapacity", "-1")]
    [InlineData("BotFramework:RetryDelay", "5")]
    [InlineData("BotFramework:RetryDelay", "-00:00:01")]
    [InlineData("BotFramework:AttemptTimeout", "00:00:00")]
    [InlineData("BotFramework:DrainTime", "00:00:31")]
    [InlineData("BotFramework:PlaygroundDelay", "00:01:00")]
    [InlineData("BotFramework:ErrorText", "no placeholder")]
    [InlineData("BotFramework:AlowAnonymous", "true")]
    public void A_bad_setting_is_named_with_what_it_needs_and_how_to_fix_it(string key, string? value)
    {
        var error = Assert.Single(Errors(new(Good) { [key] = value }));
        Assert.Matches($"^{key}: .*need.+\\. .+\\.$", error);
        Assert.DoesNotContain(StubCloud.Secret, error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_come_at_once()
    {
        var errors = Errors(new() { ["BotFramework:QueueCapacity"] = "x", ["BotFramework:Government"] = "x", ["MicrosoftAppType"] = "x" });
        Assert.Equal(4, errors.Count);

        var configuration = Configuration(new() { ["BotFramework:QueueCapacity"] = "x" });
        var exception = Assert.Throws<OptionsValidationException>(() => new ServiceCollection().AddBotFramework(configuration));
        Assert.Equal(2, exception.Failures.Count());
    }

    [Fact]
    public void Without_any_setting_the_error_says_both_ways_out()
    {
        var error = Assert.Single(Errors([]));
        Assert.StartsWith("MicrosoftAppId: needs", error, StringComparison.Ordinal);
        Assert.Contains("BotFramework:AllowAnonymous to true", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SingleTenant", StubCloud.Secret, StubCloud.Tenant)]
    [InlineData("singletenant", StubCloud.Secret, "contoso.onmicrosoft.com")]
    [InlineData("MultiTenant", StubCloud.Secret, null)]
    [InlineData(null, StubCloud.Secret, null)]
    [InlineData("UserAssignedMSI", null, StubCloud.Tenant)]
    public void Each_kind_of_registration_is_good_with_what_it_needs(string? type, string? password, string? tenant) =>
        Assert.Empty(Errors(new(Good)
        {
            ["MicrosoftAppType"] = type, ["MicrosoftAppPassword"] = password, ["MicrosoftAppTenantId"] = tenant,
        }));

    [Fact]
    public void Lists_come_from_arrays_and_from_one_string()
    {
        var options = BotFrameworkOptionsReader.Read(Configuration(new(Good)
        {
            ["BotFramework:ServiceUrlHosts"] = "a.example, b.example:8443",
            ["BotFramework:ServiceUrlHosts:0"] = "c.example",
        })).Options;
        Assert.Equal(["c.example", "a.example", "b.example:8443"], options.ServiceUrlHosts);
    }

    [Fact]
    public void The_secret_is_not_in_the_options_text() =>
        Assert.DoesNotContain(StubCloud.Secret, BotFrameworkOptionsReader.Read(Configuration(Good)).Options.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Emulator_tokens_are_of_the_public_cloud() => Assert.StartsWith(
        "BotFramework:EmulatorTokens: needs",
        Assert.Single(Errors(new(Good) { ["BotFramework:EmulatorTokens"] = "true", ["BotFramework:Government"] = "true" })),
        StringComparison.Ordinal);

    private static IReadOnlyList<string> Errors(Dictionary<string, string?> settings) =>
        BotFrameworkOptions.FindErrors(Configuration(settings));

    private static IConfigurationRoot Configuration(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
