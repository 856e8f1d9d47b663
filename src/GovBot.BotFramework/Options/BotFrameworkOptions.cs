using Microsoft.Extensions.Configuration;

namespace GovBot.BotFramework;

/// <summary>
/// The settings of the Bot Framework endpoint: the SDK's own root keys (<c>MicrosoftAppId</c>…) and the section
/// <c>BotFramework</c>.
/// </summary>
public sealed record BotFrameworkOptions
{
    /// <summary><c>MicrosoftAppId</c>: a GUID. Null for anonymous use on loopback.</summary>
    public string? AppId { get; init; }

    /// <summary><c>MicrosoftAppPassword</c>: the client secret.</summary>
    public string? AppPassword { get; init; }

    /// <summary><c>MicrosoftAppTenantId</c>: a GUID or domain; needed unless multi-tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>MicrosoftAppType</c>.</summary>
    public BotAppType AppType { get; init; }

    /// <summary>
    /// <c>BotFramework:AllowAnonymous</c>: lets clients on this machine talk without a token, while no app id is set and
    /// the server listens on loopback only.
    /// </summary>
    public bool AllowAnonymous { get; init; }

    /// <summary><c>BotFramework:Government</c>: the US Government cloud's issuers, hosts and login.</summary>
    public bool Government { get; init; }

    /// <summary><c>BotFramework:EmulatorTokens</c>: also accepts the tokens the Bot Framework Emulator makes.</summary>
    public bool EmulatorTokens { get; init; }

    /// <summary>
    /// <c>BotFramework:AllowLoopbackHttp</c>: for tests. Lets <see cref="OpenIdMetadata"/>, <see cref="LoginUrl"/> and
    /// service URLs of configured hosts be <c>http</c> on a loopback address; everything else stays https.
    /// </summary>
    public bool AllowLoopbackHttp { get; init; }

    /// <summary>
    /// <c>BotFramework:ServiceUrlHosts</c>: hosts (<c>host</c> or <c>host:port</c>, compared exactly) that may be replied to
    /// with a token, besides the Teams service, such as <c>webchat.botframework.com</c>.
    /// </summary>
    public IReadOnlyList<string> ServiceUrlHosts { get; init; } = [];

    /// <summary><c>BotFramework:AllowedTenants</c>: GUIDs of the tenants that are served; empty for all.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary><c>BotFramework:OpenIdMetadata</c>: where the channel's signing keys are read, if not at Microsoft's address.</summary>
    public string? OpenIdMetadata { get; init; }

    /// <summary><c>BotFramework:EmulatorOpenIdMetadata</c>: the same for the Emulator's tokens.</summary>
    public string? EmulatorOpenIdMetadata { get; init; }

    /// <summary><c>BotFramework:LoginUrl</c>: the login service for connector tokens, without the tenant.</summary>
    public string? LoginUrl { get; init; }

    /// <summary>
    /// <c>BotFramework:JournalFolder</c>: where turns are kept, encrypted, from their acknowledgement until they are answered, from
    /// the content root; <c>data/bot-framework</c>. Only with an app id.
    /// </summary>
    public string JournalFolder { get; init; } = Path.Combine("data", "bot-framework");

    /// <summary><c>BotFramework:QueueCapacity</c>: turns waiting or running in all, 1 to 100,000.</summary>
    public int QueueCapacity { get; init; } = 2048;

    /// <summary><c>BotFramework:ConversationQueueCapacity</c>: turns waiting or running in one conversation, 1 to 10,000.</summary>
    public int ConversationQueueCapacity { get; init; } = 32;

    /// <summary><c>BotFramework:RetryDelay</c>: the first wait before a reply is sent again; it doubles with each attempt.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// <c>BotFramework:PlaygroundDelay</c>: how long a turn of the Microsoft 365 Agents Playground waits after its request
    /// was acknowledged. It loses a reply that overtakes the acknowledgement, and on one machine a few milliseconds decide
    /// that. At most one second.
    /// </summary>
    public TimeSpan PlaygroundDelay { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary><c>BotFramework:AttemptTimeout</c>: how long one attempt to send a reply may take.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary><c>BotFramework:DrainTime</c>: how long a stopping host waits for turns under way, at most 30 seconds.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary><c>BotFramework:ErrorText</c>: what people read when a turn failed; <c>{reference}</c> becomes its id in the log.</summary>
    public string ErrorText { get; init; } = "Sorry, something went wrong. Please try again. Reference: {reference}";

    internal bool IsAnonymous => AppId is null && AllowAnonymous;

    internal BotFrameworkCloud Cloud => Government ? BotFrameworkCloud.Government : BotFrameworkCloud.Public;

    /// <summary>
    /// Everything wrong with the settings, each naming the key, what it needs and how to fix it; empty when they are
    /// good. Lets a host report before it listens; <c>AddBotFramework</c> throws the same.
    /// </summary>
    public static IReadOnlyList<string> FindErrors(IConfiguration configuration) =>
        BotFrameworkOptionsReader.Read(configuration).Errors;

    /// <summary>The app id, never the secret.</summary>
    public override string ToString() => $"{nameof(BotFrameworkOptions)} {{ AppId = {AppId}, AppType = {AppType} }}";
}
