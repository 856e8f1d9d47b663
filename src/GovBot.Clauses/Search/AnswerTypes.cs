using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>
/// Kinds of answer that a passage can hold and a question can ask for. A passage is marked when it is indexed; a
/// question that asks for the kind then also looks for the mark.
/// </summary>
internal static class AnswerTypes
{
    /// <summary>Marks a passage that names at least three states.</summary>
    public const string Countries = "@country";

    /// <summary>Marks a passage with a month or a year.</summary>
    public const string Date = "@date";

    private const int FewestCountries = 3;

    private static readonly FrozenSet<string> Months = Set("january february march april june july august september october november december");
    private static readonly FrozenSet<string> States = Set("country countries nation nations state states government governments leaders leader");
    private static readonly FrozenSet<string> Parties = Set("signatory signatories party parties participant participants signer signers");
    private static readonly FrozenSet<string> Asking = Set("which what who whose list how many name names");
    private static readonly FrozenSet<string> Times = Set("year month day date");

    /// <summary>The marks of a passage.</summary>
    public static IEnumerable<string> MarksOf(string text, ImmutableArray<Term> terms, Vocabulary vocabulary)
    {
        if (CountCountries(text, terms, vocabulary) >= FewestCountries)
            yield return Countries;
        if (terms.Any(static t => Months.Contains(t.Word) || IsYear(t.Word)))
            yield return Date;
    }

    /// <summary>The mark that a question asks for, or null.</summary>
    public static string? AskedBy(ImmutableArray<Questions.Token> tokens)
    {
        var isAsking = HasAny(tokens, Asking);
        if (HasAny(tokens, Parties) || (isAsking && HasAny(tokens, States)))
            return Countries;
        return tokens.Any(static t => t.Is("when")) || (isAsking && HasAny(tokens, Times)) ? Date : null;
    }

    /// <summary>Whether a word of a question is the one that asks for a mark.</summary>
    public static bool IsAskedBy(string? mark, string word) => mark switch
    {
        Countries => Parties.Contains(word) || States.Contains(word),
        Date => Times.Contains(word),
        _ => false,
    };

    /// <summary>Whether a lower-case word is the name of a month.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    private static bool HasAny(ImmutableArray<Questions.Token> tokens, FrozenSet<string> words)
    {
        foreach (var token in tokens)
        {
            if (words.Contains(token.Text))
                return true;
        }

        return false;
    }

    private static int CountCountries(string text, ImmutableArray<Term> terms, Vocabulary vocabulary)
    {
        HashSet<VocabularyEntry> found = [];
        for (var i = 0; i < terms.Length; i++)
        {
            var (entries, length) = vocabulary.Match(terms, i, text);
            found.UnionWith(entries.Where(static e => e.IsCountry));
            i += Math.Max(0, length - 1);
        }

        return found.Count;
    }

    private static bool IsYear(string word) =>
        word.Length == 4 && word.All(char.IsAsciiDigit) && string.CompareOrdinal(word, "1800") >= 0 && string.CompareOrdinal(word, "2200") < 0;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
