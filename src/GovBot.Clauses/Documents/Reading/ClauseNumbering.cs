using System.Globalization;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Gives every clause of a document a number of its own.</summary>
internal sealed class ClauseNumbering(DocumentDraft draft)
{
    // Leaves room for what tells repeated numbers apart.
    private const int MaxLength = ClauseNumber.MaxLength - 12;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    /// <param name="clause">The clause.</param>
    /// <param name="parent">The number of its parent, null at the top level.</param>
    public (ClauseNumber Number, bool IsRenamed) Next(ClauseDraft clause, string? parent)
    {
        var number = Written(clause, parent);
        if (number.Length > MaxLength)
            number = number[..MaxLength];
        if (_used.Add(number))
            return (ClauseNumber.Parse(number), false);
        string other;
        do
        {
            var count = _repeats[number] = _repeats.GetValueOrDefault(number, 1) + 1;
            other = string.Create(CultureInfo.InvariantCulture, $"{number} ({count})");
        }
        while (!_used.Add(other));
        draft.Remark(clause.Line, $"Number {number} stands in the document before; this clause is called {other}.");
        return (ClauseNumber.Parse(other), true);
    }

    private string Written(ClauseDraft clause, string? parent)
    {
        var label = Qualified(clause);
        if (clause.Kind == ClauseKind.Recital && parent is null)
            return $"recital {label}";
        if (parent is null || clause.IsAbsolute)
            return AnnexOf(clause) is { } annex ? $"{annex}({label})" : label;
        return $"{parent}({label})";
    }

    private string Qualified(ClauseDraft clause)
    {
        var word = draft.Qualifiers.GetValueOrDefault((clause.Parent, clause.Wrapper));
        var container = word is null ? null : clause.Containers.FirstOrDefault(c => c.Word == word);
        return container is null ? clause.Label : $"{container.Word} {container.Label}.{clause.Label}".TrimStart();
    }

    private static string? AnnexOf(ClauseDraft clause)
    {
        var root = clause.Parent;
        while (root?.Parent is { } parent)
            root = parent;
        return root is { Kind: ClauseKind.Annex } ? root.Label : null;
    }
}
