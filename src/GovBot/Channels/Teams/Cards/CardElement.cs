using System.Text.Json.Serialization;

namespace GovBot.Channels.Teams.Cards;

/// <summary>A part of a card's body. There is no <c>TextBlock</c>: it reads Markdown, and so would make links of words in a document.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichText), "RichTextBlock")]
[JsonDerivedType(typeof(Group), "Container")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(Buttons), "ActionSet")]
internal abstract record CardElement
{
    private CardElement()
    {
    }

    /// <summary>The room above it: <c>None</c>, <c>Small</c>, <c>Medium</c>…; null for the usual.</summary>
    public string? Spacing { get; init; }

    /// <summary>One line of text, broken where it has to be.</summary>
    public sealed record RichText(IReadOnlyList<TextRun> Inlines) : CardElement;

    /// <summary>Elements on a ground of their own.</summary>
    public sealed record Group(IReadOnlyList<CardElement> Items) : CardElement
    {
        /// <summary><c>emphasis</c> sets it apart; null for the card's own ground.</summary>
        public string? Style { get; init; }
    }

    /// <summary>A field whose text can be selected and copied on every client.</summary>
    public sealed record TextInput(string Id, string Label, string Value) : CardElement
    {
        public bool IsMultiline { get; } = true;
    }

    /// <summary>Buttons in the middle of a card.</summary>
    public sealed record Buttons(IReadOnlyList<CardButton> Actions) : CardElement;
}
