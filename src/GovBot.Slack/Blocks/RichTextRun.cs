using System.Text.Json.Serialization;

namespace GovBot.Slack;

/// <summary>Words of rich text that are drawn alike.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Words), "text")]
[JsonDerivedType(typeof(User), "user")]
public abstract record RichTextRun
{
    private RichTextRun()
    {
    }

    /// <summary>Words as they stand; one character or more.</summary>
    public sealed record Words(string Text) : RichTextRun
    {
        /// <summary>Bold, italic; null for neither.</summary>
        public RichTextStyle? Style { get; init; }
    }

    /// <summary>Somebody's name.</summary>
    public sealed record User(string UserId) : RichTextRun;
}
