using System.Collections.Frozen;

namespace GovBot.Clauses.Documents;

/// <summary>Finds rows of capitalised words with small words between them, which may be names.</summary>
internal static class NameRows
{
    /// <summary>Words that may stand inside a name.</summary>
    public static FrozenSet<string> Small { get; } = FrozenSet.Create("of", "for", "and", "the", "on");

    /// <summary>The rows of a clause in reading order, each with the word behind it where only a space parts them, else null.</summary>
    public static IEnumerable<(List<TextSpan> Row, TextSpan? Behind)> In(Clause clause)
    {
        List<TextSpan> row = [];
        foreach (var word in Words(clause))
        {
            var text = clause.Document.Slice(word).ToString();
            var isJoined = row.Count > 0 && clause.Document.Slice(TextSpan.Between(row[^1].End, word.Start)) is " ";
            var isInside = char.IsUpper(text[0]) || (isJoined && Small.Contains(text));
            if (row.Count > 0 && !(isJoined && isInside))
            {
                yield return (Trimmed(clause, row), isJoined ? word : null);
                row = [];
            }

            if (isInside)
                row.Add(word);
        }

        if (row.Count > 0)
            yield return (Trimmed(clause, row), null);
    }

    /// <summary>The place of the word that says what a name is of: the last one before "of".</summary>
    public static int Head(List<string> words) => words.FindIndex(Small.Contains) is > 0 and var small ? small - 1 : words.Count - 1;

    private static List<TextSpan> Trimmed(Clause clause, List<TextSpan> row)
    {
        while (row.Count > 0 && Small.Contains(clause.Document.Slice(row[^1]).ToString()))
            row.RemoveAt(row.Count - 1);
        return row;
    }

    private static IEnumerable<TextSpan> Words(Clause clause)
    {
        var text = clause.Document.Text;
        for (var i = clause.Own.Start; i < clause.Own.End; i++)
        {
            var start = i;
            while (i < clause.Own.End && (char.IsLetterOrDigit(text[i]) || (i > start && text[i] is '-' or '\'' or '’' && i + 1 < clause.Own.End && char.IsLetter(text[i + 1]))))
                i++;
            if (i > start)
                yield return TextSpan.Between(start, i);
        }
    }
}
