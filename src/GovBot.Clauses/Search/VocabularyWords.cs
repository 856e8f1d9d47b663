using System.Buffers;

namespace GovBot.Clauses.Search;

/// <summary>
/// Which words stand in which lines of a vocabulary. All lines are gone through at every start, so this cuts plain phrases
/// at their spaces, takes no copy of a word it has met, and stems each once; <see cref="TermReader"/> reads the others.
/// </summary>
internal sealed class VocabularyWords
{
    private const int LongestWord = 64;
    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",>=");

    private static readonly Places Nowhere = new();

    private readonly Dictionary<string, Places?> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Places> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Places?>.AlternateLookup<ReadOnlySpan<char>> _byCharacters;

    public VocabularyWords() => _byCharacters = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words that are no small ones, lower-cased and not stemmed, each once.</summary>
    public IEnumerable<string> Words => _byWord.Where(static w => w.Value is not null).Select(static w => w.Key);

    /// <summary>Whether a word is one of <see cref="Words"/>.</summary>
    public bool Has(string word) => _byWord.GetValueOrDefault(word) is not null;

    /// <summary>The lines in which a stem stands anywhere, in order.</summary>
    public IReadOnlyList<int> LinesWith(string stem) => _byStem.TryGetValue(stem, out var places) ? places.Anywhere : [];

    /// <summary>The lines in which a phrase begins with a stem, in order.</summary>
    public IReadOnlyList<int> LinesBeginning(string stem) => _byStem.TryGetValue(stem, out var places) ? places.First : [];

    /// <summary>Takes in the phrases of a line; lines come in order.</summary>
    public void Add(ReadOnlySpan<char> phrases, int line)
    {
        foreach (var range in phrases.SplitAny(PhraseEnds))
        {
            var phrase = phrases[range];
            if (VocabularyPhrases.IsPlain(phrase))
                AddPlain(phrase, line);
            else
                AddRead(phrase.ToString(), line);
        }
    }

    /// <summary>Takes in words that lead nowhere, parted by spaces.</summary>
    public void AddCommon(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (words[range] is { Length: > 0 } word && !_byCharacters.ContainsKey(word))
                _byCharacters[word] = Nowhere;
        }
    }

    private void AddRead(string phrase, int line)
    {
        var isFirst = true;
        foreach (var term in TermReader.Read(phrase))
        {
            PlacesOf(term.Word)?.Add(line, isFirst);
            isFirst = false;
        }
    }

    private void AddPlain(ReadOnlySpan<char> phrase, int line)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var isFirst = true;
        foreach (var range in phrase.SplitAny(' ', '-'))
        {
            var word = phrase[range];
            if (word.Length is 0 or > LongestWord)
                continue;
            var length = word.ToLowerInvariant(lower);
            if (PlacesOf(lower[..length]) is not { } places)
                continue;
            places.Add(line, isFirst);
            isFirst = false;
        }
    }

    // Null for the commonest words, which are no terms.
    private Places? PlacesOf(ReadOnlySpan<char> characters)
    {
        if (_byCharacters.TryGetValue(characters, out var places) && places != Nowhere)
            return places;
        var word = characters.ToString();
        places = null;
        if (!TermReader.IsLeftOut(word))
        {
            var stem = TermReader.Stem(word);
            if (!_byStem.TryGetValue(stem, out places))
                _byStem.Add(stem, places = new Places());
        }

        _byWord[word] = places;
        return places;
    }

    private sealed class Places
    {
        public List<int> First { get; } = [];

        public List<int> Anywhere { get; } = [];

        public void Add(int line, bool isFirst)
        {
            Add(Anywhere, line);
            if (isFirst)
                Add(First, line);
        }

        private static void Add(List<int> lines, int line)
        {
            if (lines.Count == 0 || lines[^1] != line)
                lines.Add(line);
        }
    }
}
