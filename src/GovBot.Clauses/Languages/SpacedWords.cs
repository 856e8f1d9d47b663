using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>Finds the words of a list in messages with spaces: by their forms, the longest phrase first.</summary>
internal sealed class SpacedWords
{
    private const int ShortestStem = 3;

    private readonly Wordbook _book;
    private readonly Dictionary<string, List<Entry>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _short = new(StringComparer.Ordinal);

    public SpacedWords(Wordbook book)
    {
        _book = book;
        foreach (var translation in book.ReadTranslations())
        {
            foreach (var phrase in translation.Foreign)
                Add(ForeignWord.Split(Tokenizer.Tokenize(phrase)), translation);
        }
    }

    /// <summary>The longest phrase that begins at a word, and how many words it has; of equals, the one that was typed as it stands in the list.</summary>
    public (Translation Translation, int Length)? Match(ImmutableArray<ForeignWord> words, int start)
    {
        Entry? best = null;
        var bestExact = -1;
        foreach (var entry in words[start].Stems(_book.Language).SelectMany(Beginning))
        {
            if (entry.Words.Length < (best?.Words.Length ?? 0) || !entry.Stands(words, start, _book.Language))
                continue;
            var exact = entry.Words.Select((word, i) => Likeness(word, words[start + i])).Sum();
            if (entry.Words.Length > (best?.Words.Length ?? 0) || exact > bestExact)
                (best, bestExact) = (entry, exact);
        }

        var isOther = best is { Words.Length: 1 } && bestExact < Likeness(words[start], words[start]) && _book.FunctionWords.Contains(words[start].Folded);
        return best is null || isOther ? null : (best.Translation, best.Words.Length);
    }

    /// <summary>Whether a word stands in any phrase of the list; one of two letters as it is, a longer one in any form.</summary>
    public bool Knows(ForeignWord word) =>
        word.Folded.Length < ShortestStem ? _short.Contains(word.Folded) : word.Stems(_book.Language).Any(_stems.Contains);

    // "sur" is no "sûr", but both may be typed for "sûre".
    private static int Likeness(ForeignWord word, ForeignWord typed) =>
        word.Token.Text == typed.Token.Text ? 2 : word.Folded == typed.Folded ? 1 : 0;

    private List<Entry> Beginning(string stem) => _byFirstStem.GetValueOrDefault(stem) ?? [];

    private void Add(ImmutableArray<ForeignWord> words, Translation translation)
    {
        if (words.IsEmpty)
            return;
        var entry = new Entry(words, [.. words.Select(w => w.Stems(_book.Language))], translation);
        foreach (var stem in entry.Stems[0])
        {
            if (!_byFirstStem.TryGetValue(stem, out var entries))
                _byFirstStem.Add(stem, entries = []);
            entries.Add(entry);
        }

        foreach (var (word, stems) in words.Zip(entry.Stems))
        {
            if (!word.IsWord || _book.FunctionWords.Contains(word.Folded))
                continue;
            if (word.Folded.Length < ShortestStem)
                _short.Add(word.Folded);
            else
                _stems.UnionWith(stems);
        }
    }

    private sealed record Entry(ImmutableArray<ForeignWord> Words, ImmutableArray<ImmutableArray<string>> Stems, Translation Translation)
    {
        public bool Stands(ImmutableArray<ForeignWord> words, int start, Language language)
        {
            if (start + Stems.Length > words.Length)
                return false;
            for (var i = 1; i < Stems.Length; i++)
            {
                if (words[start + i].Folded != Words[i].Folded && !words[start + i].Stems(language).Any(Stems[i].Contains))
                    return false;
            }

            return true;
        }
    }
}
