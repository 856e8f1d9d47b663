using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>
/// Finds the bodies that a document names: capitalised words in a row, small words between them allowed, the head of which says
/// that they are a body ("Council of Europe"), and short forms of groups ("UN", "G7").
/// </summary>
public static class BodyReader
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        "Organization", "Organisation", "Council", "Union", "Nations", "Group", "Partnership", "Assembly", "Body", "Committee", "Commission", "Agency", "Bank", "Fund",
        "Institute", "Institutes", "Court", "Secretariat", "Secretary-General", "Board", "Forum", "Network", "Association", "Authority", "Ministry", "Department", "Parliament", "Bureau", "League",
        "Federation", "Alliance", "Tribunal", "Office", "Panel", "Conference", "Secretary-General's");

    private static readonly FrozenSet<string> Groups = FrozenSet.Create(
        "UN", "EU", "OECD", "NATO", "ASEAN", "AU", "WTO", "WHO", "IMF", "ILO", "ITU", "ISO", "IEC", "UNESCO", "UNICEF", "UNDP", "OSCE", "BRICS", "ECOWAS", "MERCOSUR");

    private static readonly FrozenSet<string> Small = FrozenSet.Create("of", "for", "and", "the", "on");

    /// <summary>Every place of a body, in reading order.</summary>
    public static ImmutableArray<Body> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var shortForms = AcronymReader.Read(document).Where(static a => a.LongForm.Split(' ', '-').Any(Kinds.Contains)).Select(static a => a.ShortForm).ToHashSet(StringComparer.Ordinal);
        return [.. document.Clauses.Where(static c => c.Kind != ClauseKind.Title).SelectMany(c => In(c, shortForms))];
    }

    private static IEnumerable<Body> In(Clause clause, HashSet<string> shortForms)
    {
        List<TextSpan> row = [];
        foreach (var word in Words(clause))
        {
            var text = clause.Document.Slice(word).ToString();
            var isJoined = row.Count > 0 && clause.Document.Slice(TextSpan.Between(row[^1].End, word.Start)) is " ";
            if (!isJoined && BodyOf(clause, row, shortForms) is { } before)
                yield return before;
            if (!isJoined)
                row.Clear();
            if (char.IsUpper(text[0]) || (row.Count > 0 && Small.Contains(text)))
            {
                row.Add(word);
                continue;
            }

            if (BodyOf(clause, row, shortForms) is { } body)
                yield return body;
            row.Clear();
        }

        if (BodyOf(clause, row, shortForms) is { } last)
            yield return last;
    }

    // "OECD AI principles" names the OECD.
    private static Body? BodyOf(Clause clause, List<TextSpan> row, HashSet<string> shortForms)
    {
        while (row.Count > 0 && Small.Contains(clause.Document.Slice(row[^1]).ToString()))
            row.RemoveAt(row.Count - 1);
        if (row.Count == 0)
            return null;
        var words = row.Select(w => clause.Document.Slice(w).ToString()).ToList();
        if (words is [var only])
            return IsGroup(only, shortForms) ? new Body(only, row[0], clause) : null;
        var span = TextSpan.Between(row[0].Start, row[^1].End);
        var name = clause.Document.Slice(span).ToString();
        if (Kinds.Contains(words[Head(words)]))
            return new Body(name, span, clause);
        return IsGroup(words[0], shortForms) ? new Body(words[0], row[0], clause) : null;
    }

    // The last word before "of": a "Code of Conduct for Organizations" is no organisation.
    private static int Head(List<string> words) => words.FindIndex(Small.Contains) is > 0 and var small ? small - 1 : words.Count - 1;

    private static bool IsGroup(string word, HashSet<string> shortForms) =>
        Groups.Contains(word) || shortForms.Contains(word) || (word is ['G', .. var number] && number.Length is 1 or 2 && number.All(char.IsAsciiDigit));

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
