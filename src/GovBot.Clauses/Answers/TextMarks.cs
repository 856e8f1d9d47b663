using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>Makes stretches of text into marks of a quote.</summary>
internal static class TextMarks
{
    /// <summary>The stretches in reading order; of those that overlap, as "AI" and "AI safety" do, the first and longest.</summary>
    public static ImmutableArray<TextSpan> Apart(IEnumerable<TextSpan> places)
    {
        var apart = ImmutableArray.CreateBuilder<TextSpan>();
        var end = 0;
        foreach (var place in places.OrderBy(static p => p.Start).ThenByDescending(static p => p.Length))
        {
            if (place.Start < end)
                continue;
            apart.Add(place);
            end = place.End;
        }

        return apart.ToImmutable();
    }
}
