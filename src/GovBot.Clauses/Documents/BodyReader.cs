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

    /// <summary>Every place of a body, in reading order.</summary>
    public static ImmutableArray<Body> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var shortForms = AcronymReader.Read(document).Where(static a => a.LongForm.Split(' ', '-').Any(Kinds.Contains)).Select(static a => a.ShortForm).ToHashSet(StringComparer.Ordinal);
        return [.. document.Clauses.Where(static c => c.Kind != ClauseKind.Title).SelectMany(c => NameRows.In(c).Select(r => BodyOf(c, r.Row, shortForms)).OfType<Body>())];
    }

    // "OECD AI principles" names the OECD.
    private static Body? BodyOf(Clause clause, List<TextSpan> row, HashSet<string> shortForms)
    {
        if (row.Count == 0)
            return null;
        var words = row.Select(w => clause.Document.Slice(w).ToString()).ToList();
        if (words is [var only])
            return IsGroup(only, shortForms) ? new Body(only, row[0], clause) : null;
        var span = TextSpan.Between(row[0].Start, row[^1].End);
        var name = clause.Document.Slice(span).ToString();
        // A "Code of Conduct for Organizations" is no organisation.
        if (Kinds.Contains(words[NameRows.Head(words)]))
            return new Body(name, span, clause);
        return IsGroup(words[0], shortForms) ? new Body(words[0], row[0], clause) : null;
    }

    private static bool IsGroup(string word, HashSet<string> shortForms) =>
        Groups.Contains(word) || shortForms.Contains(word) || (word is ['G', .. var number] && number.Length is 1 or 2 && number.All(char.IsAsciiDigit));
}
