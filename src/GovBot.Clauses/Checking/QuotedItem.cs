namespace GovBot.Clauses.Checking;

/// <summary>A piece of a quotation: a word, or a mark that says that something was left out or put in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The word; of a mark, only where it stands.</param>
/// <param name="Prefix">Of a word with letters in brackets, the letters before them: "develop" of "develop[ing]"; else empty.</param>
/// <param name="Suffix">The letters behind them: "e" of "[W]e"; else empty.</param>
internal readonly record struct QuotedItem(QuotedItemKind Kind, CheckedWord Word, string Prefix = "", string Suffix = "")
{
    private const int FewestLetters = 3;

    /// <summary>Whether brackets in the word mark a change.</summary>
    public bool IsMarked => Prefix.Length + Suffix.Length > 0;

    /// <summary>Whether a word of a document may stand for this one.</summary>
    /// <param name="key">The document's word in lower case.</param>
    public bool Matches(string key) => Kind == QuotedItemKind.Word && (Word.Key == key ||
        (Prefix.Length + Suffix.Length >= FewestLetters && key.StartsWith(Prefix, StringComparison.Ordinal) && key.EndsWith(Suffix, StringComparison.Ordinal)));
}
