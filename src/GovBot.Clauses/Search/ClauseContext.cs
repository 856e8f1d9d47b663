using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>What stands above a clause and is said of it, too.</summary>
internal static class ClauseContext
{
    /// <summary>The headings above a clause and above those it is a part of, each once, from the nearest on.</summary>
    public static IEnumerable<TextSpan> Headings(Clause clause) =>
        Lineage(clause).Select(static c => c.Heading).OfType<TextSpan>().Distinct();

    /// <summary>The own text of the clauses it is a part of, from the nearest on.</summary>
    public static IEnumerable<TextSpan> Above(Clause clause) => Lineage(clause).Skip(1).Select(static c => c.Own);

    private static IEnumerable<Clause> Lineage(Clause clause)
    {
        for (var at = clause; at is not null; at = at.Parent)
            yield return at;
    }
}
