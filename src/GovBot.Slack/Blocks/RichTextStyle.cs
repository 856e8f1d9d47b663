namespace GovBot.Slack;

/// <summary>How words are drawn; null where they are not drawn so.</summary>
public sealed record RichTextStyle(bool? Bold, bool? Italic)
{
    /// <summary>The style; null for words that are drawn as usual.</summary>
    public static RichTextStyle? Of(bool isBold, bool isItalic) => isBold || isItalic ? new RichTextStyle(isBold ? true : null, isItalic ? true : null) : null;
}
