namespace GovBot.Channels.Teams.Invokes;

/// <summary>A result in a list: a thumbnail card ("Respond to search command", "Preview").</summary>
internal sealed record ComposePreview(ThumbnailCard Content)
{
    public const string MediaType = "application/vnd.microsoft.card.thumbnail";

    public string ContentType { get; } = MediaType;
}
