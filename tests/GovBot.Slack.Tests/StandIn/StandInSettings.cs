namespace GovBot.Slack.Tests.StandIn;

/// <summary>How a bot is set up to talk to the stand-in.</summary>
internal static class StandInSettings
{
    /// <summary>The settings.</summary>
    /// <param name="slack">The stand-in.</param>
    /// <param name="journal">The folder of the journal.</param>
    public static Dictionary<string, string?> Settings(this StandInSlack slack, string journal) => new()
    {
        ["Slack:BotToken"] = StandInSlack.BotToken,
        ["Slack:SigningSecret"] = StandInSlack.SigningSecret,
        ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
        ["Slack:AllowLoopbackHttp"] = "true",
        ["Slack:PostInterval"] = "00:00:00",
        ["Slack:RetryDelay"] = "00:00:00.010",
        ["Slack:JournalFolder"] = journal,
        // So that no test is told to come again, but the one that asks for it.
        ["Slack:QueueCapacity"] = "100000",
        ["Slack:ConversationQueueCapacity"] = "10000",
    };
}
