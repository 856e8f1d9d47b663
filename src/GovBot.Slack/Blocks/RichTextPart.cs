using System.Text.Json.Serialization;

namespace GovBot.Slack;

/// <summary>A paragraph of rich text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Section), "rich_text_section")]
[JsonDerivedType(typeof(Quote), "rich_text_quote")]
[JsonDerivedType(typeof(Preformatted), "rich_text_preformatted")]
[JsonDerivedType(typeof(Items), "rich_text_list")]
public abstract record RichTextPart
{
    private RichTextPart()
    {
    }

    /// <summary>Words.</summary>
    public sealed record Section(IReadOnlyList<RichTextRun> Elements) : RichTextPart;

    /// <summary>A quotation.</summary>
    public sealed record Quote(IReadOnlyList<RichTextRun> Elements) : RichTextPart;

    /// <summary>Text with its line breaks, to be copied.</summary>
    public sealed record Preformatted(IReadOnlyList<RichTextRun> Elements) : RichTextPart;

    /// <summary>A list; its elements are sections.</summary>
    public sealed record Items(IReadOnlyList<RichTextPart> Elements) : RichTextPart
    {
        /// <summary>Bullets.</summary>
        public string Style { get; } = "bullet";
    }
}
