using System.Collections.Immutable;
using System.Globalization;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Counts places among some things in a row: clauses, sub-clauses, sentences.</summary>
internal static class Places
{
    /// <summary>Which of the things a selection means, from 0, and the names of those that it counts beyond; null where it counts no places.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="count">How many things there are, 0 or more.</param>
    public static (IEnumerable<int> At, ImmutableArray<string> Absent)? Of(Selection selection, int count) => selection switch
    {
        Selection.Place place => One(place.Ordinal - 1, count, Number(place.Ordinal)),
        Selection.PlaceFromEnd place => One(count - place.Ordinal, count, place.Ordinal == 1 ? "last" : "last but " + Number(place.Ordinal - 1)),
        Selection.Places places => (Within(places.First - 1, places.Last, count), [.. Gaps(Math.Max(places.First, count + 1), places.Last)]),
        Selection.Middle middle => Middle(middle.Count, count),
        Selection.Leading leading => (Within(0, leading.Count, count), Beyond(leading.Count, count)),
        Selection.Trailing trailing => (Within(count - trailing.Count, count, count), Beyond(trailing.Count, count)),
        Selection.AfterLeading leading => Some(Within(leading.Count, count, count), leading.Count == 0 ? "text" : $"after {Number(leading.Count)}"),
        Selection.Half { IsSecond: var isSecond } => Some(isSecond ? Within(count / 2, count, count) : Within(0, (count + 1) / 2, count), "half"),
        Selection.Every every => Some(Enumerable.Range(1, count).Where(n => n >= every.First && (n - every.First) % every.Step == 0).Select(static n => n - 1), Number(every.First)),
        _ => null,
    };

    /// <summary>Whether a selection counts places.</summary>
    public static bool IsPlace(Selection selection) => Of(selection, 0) is not null;

    /// <summary>The stretches of numbers from one to another that are not present: "3", "10–12", or as they are named.</summary>
    public static IEnumerable<string> Gaps(int low, int high, IReadOnlyCollection<int>? present = null, Func<int, string>? name = null)
    {
        name ??= Number;
        var start = low;
        foreach (var edge in (present ?? []).Where(n => n >= low && n <= high).Order().Append(high + 1))
        {
            if (edge - start >= 1)
                yield return edge - start == 1 ? name(start) : $"{name(start)}–{name(edge - 1)}";
            start = edge + 1;
        }
    }

    /// <summary>A number in digits.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // As many in the middle as are asked for, one more where they cannot lie even.
    private static (IEnumerable<int> At, ImmutableArray<string> Absent) Middle(int wanted, int count)
    {
        var outside = Math.Max(0, count - wanted) / 2;
        return Some(Within(outside, count - outside, count), "middle");
    }

    private static (IEnumerable<int> At, ImmutableArray<string> Absent) One(int at, int count, string name) =>
        at >= 0 && at < count ? ([at], []) : ([], [name]);

    private static (IEnumerable<int> At, ImmutableArray<string> Absent) Some(IEnumerable<int> places, string name) =>
        places.Any() ? (places, []) : ([], [name]);

    private static IEnumerable<int> Within(int start, int end, int count)
    {
        var first = Math.Max(0, start);
        return Enumerable.Range(first, Math.Max(0, Math.Min(end, count) - first));
    }

    private static ImmutableArray<string> Beyond(int wanted, int count) => wanted == 0 ? ["0"] : wanted <= count ? [] : [.. Gaps(count + 1, wanted)];
}
