using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Finds the clauses of one document that a selection means.</summary>
internal sealed class ReferenceResolver
{
    private readonly Document _document;
    private readonly ImmutableArray<Clause> _numbered;
    private readonly ImmutableArray<Clause> _topLevel;

    public ReferenceResolver(Document document)
    {
        _document = document;
        _topLevel = [.. document.TopLevel];
        var numbered = _topLevel.Where(static c => c.Kind == ClauseKind.Numbered).ToImmutableArray();
        _numbered = numbered.IsEmpty ? [.. _topLevel.Where(static c => c.Kind != ClauseKind.Title)] : numbered;
    }

    /// <summary>The clauses, and the name of what is not there.</summary>
    public (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) Resolve(Selection selection) => selection switch
    {
        Selection.Numbered numbered => One(_document.Find(numbered.Number), numbered.Number.Value),
        Selection.Range range => Range(range),
        Selection.From from => Beginning(from.First, static (at, place) => place >= at),
        Selection.UpTo upTo => UpTo(upTo.Last),
        Selection.Place place => One(At(place.Ordinal - 1), Number(place.Ordinal)),
        Selection.PlaceFromEnd place => One(At(_numbered.Length - place.Ordinal), place.Ordinal == 1 ? "last" : "last but " + Number(place.Ordinal - 1)),
        Selection.Middle => Some(_numbered.Where((_, place) => place >= (_numbered.Length - 1) / 2 && place <= _numbered.Length / 2), "middle"),
        Selection.Leading leading => ([.. _numbered.Take(leading.Count)], Beyond(leading.Count)),
        Selection.Trailing trailing => ([.. _numbered.TakeLast(trailing.Count)], Beyond(trailing.Count)),
        Selection.AfterLeading leading => Some(_numbered.Skip(leading.Count), $"after {Number(leading.Count)}"),
        Selection.Beside beside => One(Beside(beside), (beside.Offset > 0 ? "after " : "before ") + beside.Number.Value),
        Selection.Annex annex => Annexes(annex.Label),
        Selection.Recital recital => Recitals(recital),
        Selection.Title => One(_document.Find(ClauseNumber.Title), "title"),
        Selection.All => Some(_topLevel, "text"),
        _ => throw new UnreachableException(),
    };

    private (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) Range(Selection.Range range)
    {
        if (range.First.Ordinal is not { } a || range.Last.Ordinal is not { } b)
            return Between(range);
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var found = _numbered.Where(c => OrdinalOf(c) is { } n && n >= low && n <= high).ToImmutableArray();
        return found.IsEmpty && _document.Find(range.First) is not null ? Between(range) : (found, [.. Gaps(low, high, Ordinals(found))]);
    }

    private (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) Annexes(string? label)
    {
        var annexes = _topLevel.Where(c => c.Kind == ClauseKind.Annex && IsLabelled(c, label)).ToImmutableArray();
        if (!annexes.IsEmpty || label is null)
            return Some(annexes, "annex");
        return One(_document.Find(ClauseNumber.Parse("annex " + label)), "annex " + label.ToUpperInvariant());
    }

    private (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) Recitals(Selection.Recital recital)
    {
        var found = _topLevel.Where(c => c.Kind == ClauseKind.Recital && OrdinalOf(c) is { } n && n >= recital.First && n <= recital.Last).ToImmutableArray();
        return (found, [.. Gaps(recital.First, recital.Last, Ordinals(found)).Select(static name => "recital " + name)]);
    }

    private Clause? Beside(Selection.Beside beside) => _document.Find(beside.Number) is not { } clause ? null
        : beside.Offset > 0 ? Neighbours.Next(clause) : Neighbours.Previous(clause);

    // "3(1)-3(4)", or a range over numbers that are no whole numbers.
    private (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) Between(Selection.Range range)
    {
        var (first, last) = (_document.Find(range.First), _document.Find(range.Last));
        if (first is null || last is null)
            return ([.. new[] { first, last }.OfType<Clause>()], first is null ? [range.First.Value] : [range.Last.Value]);
        var (from, to) = (Math.Min(first.Index, last.Index), Math.Max(first.Index, last.Index));
        return ([.. _document.Clauses.Where(c => c.Index >= from && c.Index <= to && c.Parent == first.Parent)], []);
    }

    private (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) Beginning(ClauseNumber number, Func<int, int, bool> isWanted)
    {
        var at = _document.Find(number) is { } clause ? _numbered.IndexOf(clause) : -1;
        return at < 0 ? ([], [number.Value]) : ([.. _numbered.Where((_, place) => isWanted(at, place))], []);
    }

    private (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) UpTo(ClauseNumber last) =>
        last.Ordinal is not null && _document.Find(last) is null && _numbered is [var first, ..] && OrdinalOf(first) is { } low
            ? Range(new Selection.Range(ClauseNumber.Of(low), last))
            : Beginning(last, static (at, place) => place <= at);

    private static IEnumerable<string> Gaps(int low, int high, HashSet<int> present)
    {
        var start = low;
        foreach (var edge in present.Where(n => n >= low && n <= high).Order().Append(high + 1))
        {
            if (edge - start >= 1)
                yield return edge - start == 1 ? Number(start) : $"{Number(start)}–{Number(edge - 1)}";
            start = edge + 1;
        }
    }

    private ImmutableArray<string> Beyond(int count) => count <= _numbered.Length ? [] : [.. Gaps(_numbered.Length + 1, count, [])];

    private Clause? At(int place) => place >= 0 && place < _numbered.Length ? _numbered[place] : null;

    private static bool IsLabelled(Clause annex, string? label) =>
        label is null || annex.Number.Key.Split(' ')[^1] is var own && (own == label || Numerals.Roman(own)?.ToString(CultureInfo.InvariantCulture) == label);

    private static (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) One(Clause? clause, string name) =>
        clause is null ? ([], [name]) : ([clause], []);

    private static (ImmutableArray<Clause> Found, ImmutableArray<string> Absent) Some(IEnumerable<Clause> clauses, string name) =>
        clauses.ToImmutableArray() is { IsEmpty: false } found ? (found, []) : ([], [name]);

    // "6", "VI" and "recital 6" are in place six.
    private static int? OrdinalOf(Clause clause) => clause.Number.Key.Split(' ') switch
    {
        [var only] => ValueOf(only),
        ["recital", var own] => ValueOf(own),
        _ => null,
    };

    private static int? ValueOf(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : Numerals.Roman(number);

    private static HashSet<int> Ordinals(ImmutableArray<Clause> clauses) => [.. clauses.Select(static c => OrdinalOf(c)!.Value)];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
