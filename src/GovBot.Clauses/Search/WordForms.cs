using System.Collections.Frozen;

namespace GovBot.Clauses.Search;

/// <summary>What the stemmer does not know: irregular forms of English words, and the British spellings of endings.</summary>
internal static class WordForms
{
    private const int ShortestForEnding = 6;

    private static readonly FrozenDictionary<string, string> Irregular = Read(
        "become became, begin began begun, buy bought, bring brought, build built, come came, catch caught, choose chose chosen, draw drew drawn, drive drove driven, " +
        "fall fell fallen, feel felt, fight fought, find found, forget forgot forgotten, give gave given, get got gotten, grow grew grown, hear heard, hold held, " +
        "hide hid hidden, keep kept, know knew known, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, pay paid, run ran, rise rose risen, " +
        "say said, see saw seen, sell sold, send sent, shake shook shaken, show shown, sing sang sung, sit sat, speak spoke spoken, spend spent, stand stood, " +
        "steal stole stolen, swear swore sworn, take took taken, teach taught, tell told, think thought, understand understood, undertake undertook undertaken, " +
        "go went gone, win won, withdraw withdrew withdrawn, write wrote written, child children, man men, woman women, foot feet, wife wives, life lives, " +
        "criterion criteria, phenomenon phenomena, analysis analyses, crisis crises, thesis theses, forum fora, person people");

    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("our", "or"), ("ours", "ors"),
        ("tre", "ter"), ("tres", "ters"), ("ramme", "ram"), ("rammes", "rams"),
    ];

    /// <summary>The form of a lower-case word that goes to the stemmer; mostly the word itself.</summary>
    public static string Basic(string word)
    {
        if (Irregular.TryGetValue(word, out var basic))
            return basic;
        if (word.Length < ShortestForEnding)
            return word;
        foreach (var (british, american) in Endings)
        {
            if (word.EndsWith(british, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - british.Length), american);
        }

        return word;
    }

    private static FrozenDictionary<string, string> Read(string families) =>
        families.Split(", ").Select(static family => family.Split(' '))
            .SelectMany(static family => family.Skip(1).Select(form => KeyValuePair.Create(form, family[0])))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
