using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers.Citations;

/// <summary>The places of a document that a citation names.</summary>
/// <param name="Numbers">The numbered clauses, those in a row as a range: "3–5", "7".</param>
/// <param name="Others">Recitals and annexes, by their names.</param>
/// <param name="Term">What the numbers are numbers of.</param>
/// <param name="IsSeveral">Whether there are several numbers.</param>
internal sealed record Pinpoint(ImmutableArray<string> Numbers, ImmutableArray<string> Others, ClauseTerm Term, bool IsSeveral)
{
    public static Pinpoint Of(IReadOnlyList<Clause> clauses)
    {
        var numbered = clauses.Where(static c => c.Kind == ClauseKind.Numbered && (c.IsRoman || char.IsAsciiDigit(c.Number.Value[0]))).ToList();
        var others = clauses.Except(numbered).Where(static c => c.Kind != ClauseKind.Title).Select(static c => c.Number.Value);
        return new Pinpoint([.. Ranges(numbered)], [.. others], clauses[0].Document.Term, numbered.Count > 1);
    }

    /// <summary>The words for it in a style; empty for a document as a whole.</summary>
    /// <param name="one">What stands before one number: "para. ".</param>
    /// <param name="several">What stands before several.</param>
    /// <param name="join">Joins the last two of a list: " and ".</param>
    public string Write(string one, string several, string join)
    {
        List<string> parts = [];
        if (Numbers.Length > 0)
            parts.Add((IsSeveral ? several : one) + List(Numbers, join));
        parts.AddRange(Others);
        return List(parts, join);
    }

    private static string List(IReadOnlyList<string> items, string join) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + join + items[^1];

    private static IEnumerable<string> Ranges(List<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var start = i;
            while (i + 1 < clauses.Count && clauses[i].Number.Ordinal is { } n && clauses[i + 1].Number.Ordinal == n + 1)
                i++;
            yield return i == start ? clauses[i].Number.Value.TrimEnd('.') : $"{clauses[start].Number}–{clauses[i].Number}";
        }
    }
}
