using System.Text.RegularExpressions;
using GovBot.Channels.Slack.Interactions;
using GovBot.Tests.Running;

namespace GovBot.Tests.Slack;

/// <summary>What is pasted into Slack to create the app.</summary>
public sealed partial class SlackManifestTests
{
    [Fact]
    public async Task It_names_the_bots_own_addresses_and_what_the_program_answers()
    {
        var run = await InProcess.RunAsync("manifest slack --host GovBot.example.org");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain("{{", run.Output, StringComparison.Ordinal);
        foreach (var expected in new[] { "url: https://govbot.example.org/slack/commands", "request_url: https://govbot.example.org/slack/events", "request_url: https://govbot.example.org/slack/interactions", "- \"govbot.example.org\"", "callback_id: " + SlackInteractions.ForMessageId, "callback_id: " + SlackInteractions.LookUpId, "command: /clause", "socket_mode_enabled: false" })
            Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_socket_it_names_no_address()
    {
        var run = await InProcess.RunAsync("manifest slack --host govbot.example.org --socket-mode");

        Assert.DoesNotContain("https://", run.Output, StringComparison.Ordinal);
        Assert.Contains("socket_mode_enabled: true", run.Output, StringComparison.Ordinal);
        Assert.Contains("- app_mention", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_scope_is_explained_in_the_readme_and_no_other()
    {
        var run = await InProcess.RunAsync("manifest slack --host govbot.example.org");
        var scopes = Scope().Matches(run.Output[..run.Output.IndexOf("settings:", StringComparison.Ordinal)][run.Output.IndexOf("scopes:", StringComparison.Ordinal)..]).Select(static m => m.Groups[1].Value);
        var readme = (await File.ReadAllTextAsync(Repository.PathTo("README.md"))).Split("\n## ").Single(static section => section.StartsWith("In Slack\n", StringComparison.Ordinal));

        Assert.Equal(scopes.Order(), ExplainedScope().Matches(readme).Select(static m => m.Groups[1].Value).Order());
    }

    [Theory]
    [InlineData("manifest slack", "Option '--host' is required.")]
    [InlineData("manifest slack --host https://govbot.example.org", "--host needs a host's name")]
    [InlineData("manifest slack --host a\".example.org", "--host needs a host's name")]
    public async Task A_wrong_call_is_told_in_a_line(string call, string expected)
    {
        var run = await InProcess.RunAsync(call);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(expected, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^ +- ([a-z_]+(?::[a-z]+)?)$", RegexOptions.Multiline)]
    private static partial Regex Scope();

    [GeneratedRegex(@"^\| `([a-z_]+(?::[a-z]+)?)` \| ", RegexOptions.Multiline)]
    private static partial Regex ExplainedScope();
}
