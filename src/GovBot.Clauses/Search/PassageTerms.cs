using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>The words of one clause with their places, read when first needed.</summary>
internal sealed class PassageTerms
{
    private readonly Dictionary<string, int[]> _positions;
    private readonly Clause _clause;
    private HashSet<string>? _above;

    public PassageTerms(Clause clause, ImmutableArray<string> marks)
    {
        Terms = TermReader.Read(clause.Document.Text, clause.Own);
        Marks = marks;
        _clause = clause;
        _positions = Terms.Select(static (term, i) => (term.Stem, i)).GroupBy(static p => p.Stem, static p => p.i)
            .ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The words, in order.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The marks of <see cref="AnswerMarks"/>.</summary>
    public ImmutableArray<string> Marks { get; }

    /// <summary>Every place where the words stand together in this order, from the first to the last of them.</summary>
    public ImmutableArray<TextSpan> Find(ImmutableArray<string> stems)
    {
        if (!_positions.TryGetValue(stems[0], out var starts))
            return [];
        var places = ImmutableArray.CreateBuilder<TextSpan>(starts.Length);
        foreach (var start in starts)
        {
            if (StandsAt(start, stems))
                places.Add(TextSpan.Between(Terms[start].Span.Start, Terms[start + stems.Length - 1].Span.End));
        }

        return places.DrainToImmutable();
    }

    /// <summary>Whether all words stand in the headings above the clause or in the clauses that it is a part of.</summary>
    public bool HasAbove(ImmutableArray<string> stems)
    {
        _above ??= [.. ClauseContext.Headings(_clause).Concat(ClauseContext.Above(_clause)).SelectMany(span => TermReader.Read(_clause.Document.Text, span)).Select(static t => t.Stem)];
        return _above.Count > 0 && stems.All(_above.Contains);
    }

    /// <summary>Whether a stem stands anywhere.</summary>
    public bool Contains(string stem) => _positions.ContainsKey(stem);

    private bool StandsAt(int start, ImmutableArray<string> stems)
    {
        if (start + stems.Length > Terms.Length)
            return false;
        for (var i = 1; i < stems.Length; i++)
        {
            if (Terms[start + i].Stem != stems[i])
                return false;
        }

        return true;
    }
}
