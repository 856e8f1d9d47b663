using System.Collections.Immutable;
using System.Globalization;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Finds stretches of a document's clauses by the numbers at their ends.</summary>
/// <param name="document">The document.</param>
/// <param name="numbered">Its numbered clauses of the top level.</param>
internal sealed class NumberRanges(Document document, ImmutableArray<Clause> numbered)
{
    /// <summary>All from one number to another, whichever is the lower.</summary>
    public Resolved Range(Selection.Range range)
    {
        if (LetterReading.Place(range.First) is { } from && LetterReading.Place(range.Last) is { } to)
            return Letters(Math.Min(from, to), Math.Max(from, to));
        if (range.First.Ordinal is not { } a || range.Last.Ordinal is not { } b)
            return Between(range);
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var found = numbered.Where(c => OrdinalOf(c) is { } n && n >= low && n <= high).ToImmutableArray();
        return found.IsEmpty && document.Find(range.First) is not null ? Between(range) : Resolved.Of(found, Places.Gaps(low, high, Ordinals(found)));
    }

    /// <summary>A number and all behind it.</summary>
    public Resolved From(ClauseNumber first) => Beginning(first, static (at, place) => place >= at);

    /// <summary>All up to a number; what is there of them where the number is not.</summary>
    public Resolved UpTo(ClauseNumber last) =>
        last.Ordinal is not null && document.Find(last) is null && numbered is [var first, ..] && OrdinalOf(first) is { } low
            ? Range(new Selection.Range(ClauseNumber.Of(low), last))
            : Beginning(last, static (at, place) => place <= at);

    /// <summary>Recitals from one number to another.</summary>
    public static Resolved Recitals(int first, int last, ImmutableArray<Clause> topLevel)
    {
        var found = topLevel.Where(c => c.Kind == ClauseKind.Recital && OrdinalOf(c) is { } n && n >= first && n <= last).ToImmutableArray();
        return Resolved.Of(found, Places.Gaps(first, last, Ordinals(found)).Select(static name => "recital " + name));
    }

    // "A-C"
    private Resolved Letters(int low, int high)
    {
        var places = numbered.Select(static c => c.IsLettered ? LetterReading.Place(c.Number) : null).ToImmutableArray();
        var present = places.OfType<int>().ToHashSet();
        return Resolved.Of(numbered.Where((_, i) => places[i] >= low && places[i] <= high), Places.Gaps(low, high, present, LetterReading.Letter));
    }

    // "3(1)-3(4)", or a range over numbers that are no whole numbers.
    private Resolved Between(Selection.Range range)
    {
        var (first, last) = (document.Find(range.First), document.Find(range.Last));
        if (first is null || last is null)
            return Resolved.Of(new[] { first, last }.OfType<Clause>(), first is null ? range.First.Value : range.Last.Value);
        var (from, to) = (Math.Min(first.Index, last.Index), Math.Max(first.Index, last.Index));
        return Resolved.Of(document.Clauses.Where(c => c.Index >= from && c.Index <= to && c.Parent == first.Parent));
    }

    private Resolved Beginning(ClauseNumber number, Func<int, int, bool> isWanted)
    {
        var at = document.Find(number) is { } clause ? numbered.IndexOf(clause) : -1;
        return at < 0 ? Resolved.Of([], number.Value) : Resolved.Of(numbered.Where((_, place) => isWanted(at, place)));
    }

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
}
