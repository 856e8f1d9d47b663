using System.Text.Json.Serialization;

namespace GovBot.Slack;

/// <summary>
/// A block of a message, modal or home (Block Kit, "Blocks"): as many as the bot draws. None reads Slack's markup, so that
/// words stay words: text is <see cref="SlackText"/> or rich text.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichText), "rich_text")]
[JsonDerivedType(typeof(Context), "context")]
[JsonDerivedType(typeof(Actions), "actions")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Input), "input")]
public abstract record SlackBlock
{
    private SlackBlock()
    {
    }

    /// <summary>Names the block; at most 255 characters, unique in a view. Null for one of Slack's own.</summary>
    public string? BlockId { get; init; }

    /// <summary>Formatted text.</summary>
    public sealed record RichText(IReadOnlyList<RichTextPart> Elements) : SlackBlock;

    /// <summary>Small text; at most ten elements.</summary>
    public sealed record Context(IReadOnlyList<SlackText> Elements) : SlackBlock;

    /// <summary>Buttons in a row; at most 25.</summary>
    public sealed record Actions(IReadOnlyList<SlackControl> Elements) : SlackBlock;

    /// <summary>A heading; at most 150 characters.</summary>
    public sealed record Header(SlackText Text) : SlackBlock;

    /// <summary>A line.</summary>
    public sealed record Divider : SlackBlock;

    /// <summary>A labelled field of a view.</summary>
    public sealed record Input(SlackText Label, SlackControl Element) : SlackBlock
    {
        /// <summary>Whether using the field is told at once.</summary>
        public bool? DispatchAction { get; init; }

        /// <summary>Whether it may be left empty.</summary>
        public bool? Optional { get; init; }
    }
}
