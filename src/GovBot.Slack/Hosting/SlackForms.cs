using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace GovBot.Slack;

/// <summary>Reads the forms in which commands and interactions come over HTTP.</summary>
internal static class SlackForms
{
    /// <summary>Whether Slack only looks whether the address has a certificate.</summary>
    public static bool IsCertificateCheck(byte[] body) => Encoding.UTF8.GetString(body) is var text && QueryHelpers.ParseQuery(text).TryGetValue("ssl_check", out var value) && value is ["1"];

    public static CommandFields Command(byte[] body)
    {
        var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body));
        return new CommandFields { Command = form.GetValueOrDefault("command"), Text = form.GetValueOrDefault("text"), TeamId = form.GetValueOrDefault("team_id"), ChannelId = form.GetValueOrDefault("channel_id"), UserId = form.GetValueOrDefault("user_id") };
    }

    public static InteractionFields? Interaction(byte[] body) =>
        QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)).GetValueOrDefault("payload") is [{ } payload]
            ? SlackJsonReader.Read(Encoding.UTF8.GetBytes(payload), SlackJson.Default.InteractionFields) : null;
}
