using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>Finds the words of a list in messages whose words are not set apart by spaces, the longest first.</summary>
internal sealed class UnspacedWords
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _functionWords;
    private readonly HashSet<char> _endings;
    private readonly int _longest;

    public UnspacedWords(Wordbook book)
    {
        foreach (var translation in book.ReadTranslations())
        {
            foreach (var phrase in translation.Foreign)
                Add(new PackedText(phrase).All, new Entry(translation, phrase.Contains(' ', StringComparison.Ordinal)));
        }

        _functionWords = [.. book.FunctionWords];
        _endings = [.. book.FunctionWords.SelectMany(static w => w)];
        _longest = _entries.Keys.Concat(_functionWords).Max(static k => (int?)k.Length) ?? 0;
    }

    /// <summary>The longest word of the list that begins at a place, with its length in characters that are no space.</summary>
    public (Translation? Translation, int Length)? Match(PackedText text, int start)
    {
        for (var length = Math.Min(_longest, text.Length - start); length > 0; length--)
        {
            if (!text.IsWhole(start, length))
                continue;
            var key = text.Slice(start, length);
            if (_entries.TryGetValue(key, out var entry) && (entry.HasSpace || !text.HasSpaceWithin(start, length)) && IsPlausible(text, start, length, entry))
                return (entry.Translation, length);
            if (_functionWords.Contains(key) && !text.HasSpaceWithin(start, length))
                return (null, length);
        }

        return null;
    }

    /// <summary>Whether a syllable occurs in endings, so that it may be passed over behind a word.</summary>
    public bool IsEnding(char c) => _endings.Contains(c);

    // A word that is an ending, too, is only found where it begins a word: 이란 is Iran, but not in 인공지능이란. And a word of one Hangul syllable is only found where it begins a word and nothing but endings follow: 법 in 법은, not in 방법.
    private bool IsPlausible(PackedText text, int start, int length, Entry entry)
    {
        if (!entry.Translation.IsSaid && !text.IsWordStart(start) && text[start] >= '\uAC00' && _functionWords.Contains(text.Slice(start, length)))
            return false;
        if (length > 1 || text[start] is < '\uAC00' or > '\uD7A3')
            return true;
        if (!text.IsWordStart(start))
            return false;
        var at = start + 1;
        while (at < text.Length && !text.IsWordStart(at))
        {
            var ending = Enumerable.Range(1, Math.Min(_longest, text.Length - at)).LastOrDefault(n => !text.HasSpaceWithin(at, n) && _functionWords.Contains(text.Slice(at, n)));
            if (ending == 0)
                return !char.IsLetterOrDigit(text[at]);
            at += ending;
        }

        return true;
    }

    // "인공지능, 인공 지능": one of them with a space is enough.
    private void Add(string key, Entry entry)
    {
        if (!_entries.TryAdd(key, entry) && entry.HasSpace)
            _entries[key] = _entries[key] with { HasSpace = true };
    }

    private sealed record Entry(Translation Translation, bool HasSpace);
}
