using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>What somebody typed, cut to the length that is used, and its tokens.</summary>
internal sealed class Utterance
{
    /// <summary>Characters of an utterance that are used; the rest is left out and the reply says so.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Characters of a draft that are checked.</summary>
    public const int MaxDraftLength = 20_000;

    private Utterance(string typed)
    {
        Text = ComposedText.Of(Cut(typed, MaxLength));
        Draft = Cut(typed, MaxDraftLength);
        (IsCut, IsDraftCut) = (typed.Length > MaxLength, typed.Length > MaxDraftLength);
        Tokens = Tokenizer.Tokenize(Text);
    }

    /// <summary>The characters that are used, composed: accents are one with their letters.</summary>
    public string Text { get; }

    /// <summary>Whether characters were left out.</summary>
    public bool IsCut { get; }

    /// <summary>The characters that are used where what was typed is a text to be checked; it begins with <see cref="Text"/>.</summary>
    public string Draft { get; }

    /// <summary>Whether characters were left out even of that.</summary>
    public bool IsDraftCut { get; }

    /// <summary>The tokens of <see cref="Text"/>, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Takes what somebody typed, of any length and content.</summary>
    public static Utterance Of(string text) => new(text);

    /// <summary>The characters of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private static string Cut(string text, int length) => text.Length <= length ? text
        : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
