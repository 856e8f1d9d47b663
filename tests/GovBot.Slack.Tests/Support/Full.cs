namespace GovBot.Slack.Tests;

/// <summary>How much of a generated test runs: a fast slice, or everything with <c>GOVBOT_FULL=1</c>.</summary>
internal static class Full
{
    public static int Count(int fast, int full) => Environment.GetEnvironmentVariable("GOVBOT_FULL") == "1" ? full : fast;
}
