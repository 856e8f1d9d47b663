namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Decides by counting where a marker belongs. A number at the start of a line is a clause's number only if it is
/// the next of a sequence or opens one; a line of running text may begin with a number as well.
/// </summary>
internal static class Sequence
{
    /// <param name="outline">What is open at the marker.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="next">The label of the next marker of the same form, or null.</param>
    /// <returns>Null where the marker does not fit.</returns>
    public static Placement? Place(Outline outline, Marker marker, string? next)
    {
        var readings = Readings(marker, next);
        if (readings is [{ Kind: NumeralKind.Dotted }])
            return DottedSequence.Place(outline, marker.Label);
        return Next(outline, marker, readings) ?? First(outline, marker, readings, next) ?? Later(outline, marker, readings, next)
            ?? Again(outline, marker, readings);
    }

    /// <summary>The label may be a letter or a Roman numeral: what follows it tells, (i) (ii) or (i) (j). Articles have no letters.</summary>
    private static Numeral[] Readings(Marker marker, string? next)
    {
        Numeral[] readings = [.. Numeral.Read(marker.Label)];
        var isRoman = readings is [var letter, var roman] && (marker.IsLabelled || (Follows(next, roman) && !Follows(next, letter)));
        return isRoman ? readings[1..] : readings;
    }

    private static bool Follows(string? next, Numeral reading) => next is not null && Numeral.Read(next).Any(n => n.StepFrom(reading) == 1);

    private static Placement? Next(Outline outline, Marker marker, Numeral[] readings) =>
        Siblings(outline, marker, readings).Where(static s => s.Reading.StepFrom(s.Sibling.Numeral) == 1)
            .Select(static s => new Placement(s.Sibling.Parent, s.Reading)).FirstOrDefault();

    private static Placement? First(Outline outline, Marker marker, Numeral[] readings, string? next)
    {
        foreach (var reading in readings)
        {
            // "A. Smith" begins with an initial and "i. e." with an abbreviation: a letter with a stop has to be followed by the next one.
            var lone = marker.Wrapper == MarkerWrapper.Dot && reading.Kind != NumeralKind.Arabic && !Follows(next, reading);
            if (reading.Ordinal <= 1 && !lone && !outline.Open.Any(c => c.Is(marker.Wrapper, reading.Kind)))
                return new Placement(ParentOf(outline, marker), reading);
        }

        return null;
    }

    /// <summary>Numbers may be left out, a few anywhere and more where the sequence goes on from there.</summary>
    private static Placement? Later(Outline outline, Marker marker, Numeral[] readings, string? next)
    {
        foreach (var (sibling, reading) in Siblings(outline, marker, readings))
        {
            var step = reading.StepFrom(sibling.Numeral);
            if (step > 0 && (step <= Numeral.MaxStep || (marker.Counts && Follows(next, reading))))
                return new Placement(sibling.Parent, reading, $"Number {marker.Label} follows {sibling.Label}; it was read as a clause.");
        }

        var opens = marker.Counts && outline.Open.All(static c => c.Kind == ClauseKind.Annex);
        return opens && readings is [var first] && (marker.IsLabelled || first.Ordinal <= Numeral.MaxStep || Follows(next, first))
            ? new Placement(outline.Annex, first, $"Numbering begins at {marker.Label}; it was read as a clause.")
            : null;
    }

    /// <summary>Numbering may start again, but only below a heading.</summary>
    private static Placement? Again(Outline outline, Marker marker, Numeral[] readings) =>
        Siblings(outline, marker, readings).Where(s => s.Reading.Ordinal <= 1 && s.Sibling.Headings < outline.Headings)
            .Select(static s => new Placement(s.Sibling.Parent, s.Reading) { Restarts = s.Sibling }).LastOrDefault();

    private static IEnumerable<(ClauseDraft Sibling, Numeral Reading)> Siblings(Outline outline, Marker marker, Numeral[] readings)
    {
        for (var i = outline.Open.Count - 1; i >= 0; i--)
        {
            foreach (var reading in readings.Where(r => outline.Open[i].Is(marker.Wrapper, r.Kind)))
                yield return (outline.Open[i], reading);
        }
    }

    /// <summary>An article is no part of a numbered paragraph; anything else is a part of what is open.</summary>
    private static ClauseDraft? ParentOf(Outline outline, Marker marker) =>
        marker.IsLabelled
            ? outline.Open.LastOrDefault(static c => !c.IsSealed && (c.Kind == ClauseKind.Annex || c.Wrapper >= MarkerWrapper.Article))
            : outline.Current;
}
