using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>
/// Finds the other texts that a document names: capitalised words in a row whose head says that they are a text ("Code of
/// Conduct for Organizations"), also where the head is written small ("OECD AI principles").
/// </summary>
internal static class InstrumentReader
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Accord", "Act", "Agenda", "Agreement", "Charter", "Code", "Commitments", "Communiqué", "Compact", "Constitution", "Convention", "Covenant", "Declaration", "Directive", "Goals",
        "Guidelines", "Law", "Pact", "Principles", "Protocol", "Recommendation", "Recommendations", "Regulation", "Regulations", "Resolution", "Rules", "Standards", "Statement", "Statute", "Treaty");

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "the", "this", "that", "these", "those", "our", "its", "a", "an", "present", "said", "each", "any");

    /// <summary>Every place of such a name, in reading order.</summary>
    public static ImmutableArray<Body> Read(Document document) => [.. document.Clauses.Where(static c => c.Kind != ClauseKind.Title).SelectMany(In)];

    private static IEnumerable<Body> In(Clause clause)
    {
        foreach (var (row, behind) in NameRows.In(clause))
        {
            while (row.Count > 0 && Determiners.Contains(clause.Document.Slice(row[0]).ToString()))
                row.RemoveAt(0);
            var words = row.Select(w => clause.Document.Slice(w).ToString()).ToList();
            var isSmallHead = behind is { } next && Kinds.Contains(clause.Document.Slice(next).ToString());
            if (words.Count == 0 || !(isSmallHead || (words.Count > 1 && Kinds.Contains(words[NameRows.Head(words)]))))
                continue;
            var span = TextSpan.Between(row[0].Start, isSmallHead ? behind!.Value.End : row[^1].End);
            yield return new Body(clause.Document.Slice(span).ToString(), span, clause);
        }
    }
}
