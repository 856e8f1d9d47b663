namespace GovBot.Clauses.Search;

/// <summary>
/// Tells the inflections of a word ("train", "trains") from other words with its stem. The stemmer makes one of
/// "orderly" and "order", of "accord" and "according", of "regulator" and "regulation": good for finding a text's own
/// words, wrong for words that stand for others.
/// </summary>
internal static class Inflection
{
    private static readonly string[] Endings = ["'s", "s", "es", "d", "ed", "ing", "er", "est"];

    /// <summary>Whether two lower-case words of one stem are forms of one word.</summary>
    public static bool IsShared(string a, string b) => a == b || IsFormOf(a, b) || IsFormOf(b, a) || Basic(a) == Basic(b);

    /// <summary>What a lower-case word may be an inflection of: "breaks" of "break", "using" of "use"; "bord" is none of "bore".</summary>
    public static IEnumerable<string> Basics(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return word[..^ending.Length];
                if (ending[0] is 'e' or 'i')
                    yield return word[..^ending.Length] + "e";
            }
        }

        yield return Basic(word);
    }

    private static bool IsFormOf(string form, string word)
    {
        foreach (var ending in Endings)
        {
            if (form.Length == word.Length + ending.Length && form.EndsWith(ending, StringComparison.Ordinal) && form.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "studies" and "studying", "planned" and "plans", "using" and "used"; irregular forms are known to WordForms.
    private static string Basic(string word)
    {
        var basic = WordForms.Basic(word);
        if (basic.EndsWith("ies", StringComparison.Ordinal) || basic.EndsWith("ied", StringComparison.Ordinal))
            return basic[..^3] + "y";
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (basic.Length > ending.Length + 1 && basic.EndsWith(ending, StringComparison.Ordinal))
                return Undoubled(basic[..^ending.Length]);
        }

        return basic.TrimEnd('e');
    }

    private static string Undoubled(string word) => (word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('s' or 'l' or 'e') ? word[..^1] : word).TrimEnd('e');
}
