using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>A word, number or symbol that somebody typed.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Text">Its characters, lower-cased, full-width forms made ASCII, curly apostrophes made straight.</param>
/// <param name="Span">Where it stands in the utterance.</param>
/// <param name="Quoted">Whether it stands between quotation marks or backticks.</param>
/// <param name="Upper">Whether its first character is an upper-case letter.</param>
internal sealed record Token(TokenKind Kind, string Text, TextSpan Span, bool Quoted, bool Upper)
{
    public bool Is(string text) => Text == text;

    /// <summary>Whether nothing stands between this token and the next.</summary>
    public bool Touches(Token next) => Span.End == next.Span.Start;
}
