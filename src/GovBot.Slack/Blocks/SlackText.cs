namespace GovBot.Slack;

/// <summary>Text that is shown as it stands, without markup and emoji (Block Kit, "Text object"); 1 to 3,000 characters.</summary>
public sealed record SlackText(string Text)
{
    /// <summary>The object's type.</summary>
    public string Type { get; } = "plain_text";

    /// <summary>Whether <c>:names:</c> become emoji: never.</summary>
    public bool Emoji { get; }
}
