using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>The clauses among which "next" and "previous" step.</summary>
public static class Neighbours
{
    /// <summary>The clause before one, at its level, or null.</summary>
    public static Clause? Previous(Clause clause) => Of(clause) is var all && all.IndexOf(clause) is > 0 and var at ? all[at - 1] : null;

    /// <summary>The clause after one, at its level, or null.</summary>
    public static Clause? Next(Clause clause) => Of(clause) is var all && all.IndexOf(clause) is var at && at + 1 < all.Length ? all[at + 1] : null;

    /// <summary>A clause and all others of its level that have words to quote, in reading order.</summary>
    internal static ImmutableArray<Clause> Of(Clause clause)
    {
        var siblings = clause.Parent is { } parent ? parent.Children : [.. clause.Document.TopLevel];
        return siblings.RemoveAll(static c => c.Span.Length == 0);
    }
}
