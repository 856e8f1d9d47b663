using Microsoft.Extensions.Configuration;

namespace GovBot.Slack;

/// <summary>The settings of the section <c>Slack</c>. Where none of the three secrets is set, the channel is off.</summary>
public sealed record SlackOptions
{
    /// <summary>Slack's own address of the Web API.</summary>
    public static Uri DefaultApiBaseUrl { get; } = new("https://slack.com/api/");

    /// <summary><c>Slack:SigningSecret</c>: proves that requests are Slack's. Null where Slack is reached over Socket Mode only.</summary>
    public string? SigningSecret { get; init; }

    /// <summary><c>Slack:BotToken</c>: the token of the bot user, <c>xoxb-…</c>.</summary>
    public string? BotToken { get; init; }

    /// <summary><c>Slack:AppToken</c>: the app-level token with <c>connections:write</c>, <c>xapp-…</c>. Null without Socket Mode.</summary>
    public string? AppToken { get; init; }

    /// <summary><c>Slack:ApiBaseUrl</c>: where the Web API is, with a slash at its end; <c>https://slack-gov.com/api/</c> for GovSlack.</summary>
    public Uri ApiBaseUrl { get; init; } = DefaultApiBaseUrl;

    /// <summary><c>Slack:AllowedTeams</c>: ids of the workspaces that are served; empty for all.</summary>
    public IReadOnlyList<string> AllowedTeams { get; init; } = [];

    /// <summary><c>Slack:JournalFolder</c>: where the ids of answered events are kept, from the content root; <c>data/slack</c>.</summary>
    public string JournalFolder { get; init; } = Path.Combine("data", "slack");

    /// <summary><c>Slack:QueueCapacity</c>: pieces of work waiting or running in all, 1 to 100,000.</summary>
    public int QueueCapacity { get; init; } = 2048;

    /// <summary><c>Slack:ConversationQueueCapacity</c>: pieces of work waiting or running in one conversation, 1 to 10,000.</summary>
    public int ConversationQueueCapacity { get; init; } = 32;

    /// <summary><c>Slack:PostInterval</c>: the least time between two messages in one channel. Slack takes about one a second.</summary>
    public TimeSpan PostInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary><c>Slack:RetryDelay</c>: the first wait before a call is made again; it doubles with each attempt.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary><c>Slack:AttemptTimeout</c>: how long one attempt of a call may take.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary><c>Slack:DrainTime</c>: how long a stopping host waits for work under way, at most 30 seconds.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary><c>Slack:AllowLoopbackHttp</c>: for tests. Lets the API, response URLs and sockets be without TLS on a loopback address.</summary>
    public bool AllowLoopbackHttp { get; init; }

    /// <summary>Whether the channel is on.</summary>
    public bool IsOn => BotToken is not null;

    /// <summary>Everything wrong with the settings, each naming the key, what it needs and how to fix it; empty when they are good.</summary>
    public static IReadOnlyList<string> FindErrors(IConfiguration configuration) => SlackOptionsReader.Read(configuration).Errors;

    /// <summary>No secret.</summary>
    public override string ToString() => $"{nameof(SlackOptions)} {{ IsOn = {IsOn}, ApiBaseUrl = {ApiBaseUrl} }}";
}
