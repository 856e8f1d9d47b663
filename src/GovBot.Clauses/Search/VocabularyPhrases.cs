using System.Buffers;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Reads the phrases of a vocabulary as <see cref="TermReader"/> reads texts. Thousands of them are read at every start,
/// so plain ones are cut at their spaces and each word is stemmed once.
/// </summary>
/// <param name="words">Takes in every word, unstemmed.</param>
internal sealed class VocabularyPhrases(HashSet<string> words)
{
    private const int LongestPhrase = 6;
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -");

    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);

    /// <summary>The phrases between the commas of a text; those of no word, or of too many, are left out.</summary>
    public ImmutableArray<VocabularyPhrase> Read(string text)
    {
        var phrases = ImmutableArray.CreateBuilder<VocabularyPhrase>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadPhrase(part) is { Stems.Length: > 0 and <= LongestPhrase } phrase)
                phrases.Add(phrase);
        }

        return phrases.DrainToImmutable();
    }

    private VocabularyPhrase ReadPhrase(string text)
    {
        List<(string Stem, TextSpan Span)> terms = [];
        if (text.AsSpan().ContainsAnyExcept(PlainCharacters))
        {
            foreach (var term in TermReader.Read(text))
            {
                words.Add(term.Word);
                terms.Add((term.Stem, term.Span));
            }
        }
        else
            ReadPlain(text, terms);

        var (before, after) = terms is [var (_, only)] ? (text[..only.Start].Trim(), text[only.End..].Trim()) : ("", "");
        var word = terms is [var (_, single)] ? text.Substring(single.Start, single.Length).ToLowerInvariant() : "";
        return new VocabularyPhrase([.. terms.Select(static t => t.Stem)], word, IsPronounInLowerCase(text), before, after);
    }

    private void ReadPlain(string text, List<(string Stem, TextSpan Span)> terms)
    {
        foreach (var range in text.AsSpan().SplitAny(' ', '-'))
        {
            var span = TextSpan.Between(range.Start.Value, range.End.Value);
            var word = text[range].ToLowerInvariant();
            if (word.Length == 0 || TermReader.IsLeftOut(word))
                continue;
            words.Add(word);
            if (!_stems.TryGetValue(word, out var stem))
                _stems.Add(word, stem = TermReader.Stem(word));
            terms.Add((stem, span));
        }
    }

    private static bool IsPronounInLowerCase(string text) =>
        text.Length <= 3 && !text.AsSpan().ContainsAnyInRange('a', 'z') && Lexicon.FunctionWords.Contains(text.ToLowerInvariant());
}
