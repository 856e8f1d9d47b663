using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>What somebody typed, cut to the length that is used, and its tokens.</summary>
internal sealed class Utterance
{
    /// <summary>Characters of an utterance that are used; the rest is left out and the reply says so.</summary>
    public const int MaxLength = 2_000;

    private Utterance(string text, bool isCut)
    {
        Text = ComposedText.Of(text);
        IsCut = isCut;
        Tokens = Tokenizer.Tokenize(Text);
    }

    /// <summary>The characters that are used, composed: accents are one with their letters.</summary>
    public string Text { get; }

    /// <summary>Whether characters were left out.</summary>
    public bool IsCut { get; }

    /// <summary>The tokens of <see cref="Text"/>, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Takes what somebody typed, of any length and content.</summary>
    public static Utterance Of(string text)
    {
        if (text.Length <= MaxLength)
            return new Utterance(text, isCut: false);
        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return new Utterance(text[..end], isCut: true);
    }

    /// <summary>The characters of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
}
