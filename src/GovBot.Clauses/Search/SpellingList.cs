using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>A list of words in which one with typing errors is looked up.</summary>
internal sealed class SpellingList
{
    private const int ShortestForTwo = 7;
    private const int ShortestWord = 3;

    private readonly HashSet<string> _words;
    private readonly ILookup<(char First, int Length), string> _byForm;

    public SpellingList(IEnumerable<string> words)
    {
        _words = words.Where(static w => w.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        _byForm = _words.Order(StringComparer.Ordinal).ToLookup(static w => (w[0], w.Length));
    }

    /// <summary>Whether a word is in the list as it is.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>
    /// The word of the list that may have been meant: one error away, or two for 7 letters or more, with the same first
    /// letter; one that sounds alike first ("bord" is "board" and not "bold"), then the first in order of the alphabet;
    /// null where none is.
    /// </summary>
    public string? Nearest(string word) => Near(word, 1) is [var near, ..] ? near : word.Length >= ShortestForTwo && Near(word, 2) is [var far, ..] ? far : null;

    /// <summary>The word of the list that may have been meant, one error away; as in <see cref="Nearest"/>.</summary>
    public string? OneErrorFrom(string word) => Near(word, 1).FirstOrDefault();

    /// <summary>The words of the list that sound like a word and are one error away: "people" for "peple".</summary>
    public IEnumerable<string> SoundingLike(string word) => Near(word, 1).Where(known => SoundsLike(known, word));

    private List<string> Near(string word, int errors) =>
    [
        .. Enumerable.Range(word.Length - errors, 2 * errors + 1).SelectMany(length => _byForm[(word[0], length)])
            .Where(known => EditDistance.IsAtMost(word, known, errors)).OrderByDescending(known => SoundsLike(known, word)),
    ];

    // Most errors are in the vowels, and it is the consonants by which a word is known.
    private static bool SoundsLike(string a, string b) => a.Where(IsConsonant).SequenceEqual(b.Where(IsConsonant));

    private static bool IsConsonant(char letter) => letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');
}
