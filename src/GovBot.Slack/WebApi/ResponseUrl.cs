namespace GovBot.Slack;

/// <summary>Which addresses may be posted to that came in a payload: Slack's host for them, and for tests a loopback address.</summary>
internal static class ResponseUrl
{
    private static readonly string[] Hosts = ["hooks.slack.com", "hooks.slack-gov.com"];

    /// <summary>The address; null where it must not be posted to.</summary>
    public static Uri? Accept(string? text, SlackOptions options) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.UserInfo.Length == 0 && (IsSlack(url) || IsStandIn(url, options)) ? url : null;

    private static bool IsSlack(Uri url) => url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && Hosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);

    private static bool IsStandIn(Uri url, SlackOptions options) =>
        options.AllowLoopbackHttp && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback && url.Authority == options.ApiBaseUrl.Authority;
}
