namespace GovBot.Clauses.Documents;

/// <summary>A stretch of a document's canonical text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">Number of units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets.</summary>
    /// <param name="start">Offset of the first unit.</param>
    /// <param name="end">Offset just behind the last unit, not below <paramref name="start"/>.</param>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies inside this span, edges included.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The units that both spans share; its length is 0 where they share none.</summary>
    public TextSpan Intersect(TextSpan other)
    {
        var start = Math.Max(Start, other.Start);
        return Between(start, Math.Max(start, Math.Min(End, other.End)));
    }
}
