namespace GovBot.Slack;

/// <summary>For whom an event is delivered; <c>user_id</c> is the bot's own user.</summary>
internal sealed record EventAuthorization
{
    public string? UserId { get; init; }
}
