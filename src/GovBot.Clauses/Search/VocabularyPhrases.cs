using System.Buffers;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Reads the phrases of a vocabulary as <see cref="TermReader"/> reads texts; plain ones it cuts itself, which is quicker.</summary>
internal static class VocabularyPhrases
{
    private const int LongestPhrase = 6;
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -");

    /// <summary>Whether a phrase may be cut at its spaces and hyphens.</summary>
    public static bool IsPlain(ReadOnlySpan<char> phrase) => !phrase.ContainsAnyExcept(PlainCharacters);

    /// <summary>The phrases between the commas of a text; those of no word, or of too many, are left out.</summary>
    public static ImmutableArray<VocabularyPhrase> Read(string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadPhrase)
            .Where(static phrase => phrase.Stems.Length is > 0 and <= LongestPhrase),
    ];

    private static VocabularyPhrase ReadPhrase(string text)
    {
        var terms = IsPlain(text) ? [.. Cut(text)] : TermReader.Read(text);
        var (before, after) = terms is [{ Span: var only }] ? (text[..only.Start].Trim(), text[only.End..].Trim()) : ("", "");
        var word = terms is [{ Span: var single }] ? text.Substring(single.Start, single.Length).ToLowerInvariant() : "";
        return new VocabularyPhrase([.. terms.Select(static t => t.Stem)], word, IsPronounInLowerCase(text), before, after);
    }

    private static IEnumerable<Term> Cut(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(' ', '-');
            var span = new TextSpan(start, length < 0 ? text.Length - start : length);
            start = span.End + 1;
            if (text.Substring(span.Start, span.Length).ToLowerInvariant() is { Length: > 0 } word && !TermReader.IsLeftOut(word))
                yield return new Term(TermReader.Stem(word), word, span);
        }
    }

    private static bool IsPronounInLowerCase(string text) =>
        text.Length <= 3 && !text.AsSpan().ContainsAnyInRange('a', 'z') && Lexicon.FunctionWords.Contains(text.ToLowerInvariant());
}
