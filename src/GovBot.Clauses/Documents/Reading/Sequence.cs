namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Decides by counting where a marker belongs. A number at the start of a line is a clause's number only if it is
/// the next of a sequence or opens one; a line of running text may begin with a number as well.
/// </summary>
/// <param name="outline">What is open at the marker.</param>
/// <param name="marker">The marker.</param>
/// <param name="indent">White space before it, in characters.</param>
internal sealed class Sequence(Outline outline, Marker marker, int indent)
{
    private readonly Numeral[] _readings = Readings(marker);

    /// <summary>Where a marker behind that of its parent belongs; null where neither a second item nor a list in this one follows, since text may begin with brackets.</summary>
    public Placement? PlaceInner(ClauseDraft parent) =>
        First() is { } first && first.Parent == parent && (Follows(marker.Next, first.Numeral) || marker.Next is "i" or "I") ? first : null;

    /// <returns>Null where the marker does not fit.</returns>
    public Placement? Place() =>
        _readings is [{ Kind: NumeralKind.Dotted }] ? DottedSequence.Place(outline, marker.Label) : Next() ?? First() ?? Later() ?? Again();

    /// <summary>The label may be a letter or a Roman numeral: what follows it tells, (i) (ii) or (i) (j). Articles have no letters.</summary>
    private static Numeral[] Readings(Marker marker)
    {
        Numeral[] readings = [.. Numeral.Read(marker.Label)];
        var isRoman = readings is [var letter, var roman] && (marker.IsLabelled || (Follows(marker.Next, roman) && !Follows(marker.Next, letter)));
        return isRoman ? readings[1..] : readings;
    }

    private static bool Follows(string? next, Numeral reading) => next is not null && Numeral.Read(next).Any(n => n.StepFrom(reading) == 1);

    private Placement? Next() =>
        Siblings().Where(static s => s.Reading.StepFrom(s.Sibling.Numeral) == 1).Select(static s => new Placement(s.Sibling.Parent, s.Reading)).FirstOrDefault();

    private Placement? First()
    {
        foreach (var reading in _readings.Where(static r => r.Ordinal <= 1))
        {
            // "A. Smith" begins with an initial and "i. e." with an abbreviation: a letter with a stop has to be followed by the next one.
            var isList = Follows(marker.Next, reading);
            if (!isList && marker.Wrapper == MarkerWrapper.Dot && reading.Kind != NumeralKind.Arabic)
                continue;

            // A list may be numbered like the clause that it stands in, if it is set off from it.
            if (!outline.Open.Any(c => c.Is(marker.Wrapper, reading.Kind) && !(isList && indent > c.Indent)))
                return new Placement(Parent(), reading);
        }

        return null;
    }

    /// <summary>Numbers may be left out, a few anywhere and more where the sequence goes on from there.</summary>
    private Placement? Later()
    {
        foreach (var (sibling, reading) in Siblings())
        {
            var step = reading.StepFrom(sibling.Numeral);
            if (step > 0 && (step <= Numeral.MaxStep || (marker.Counts && Follows(marker.Next, reading))))
                return new Placement(sibling.Parent, reading, $"Number {marker.Label} follows {sibling.Label}; it was read as a clause.");
        }

        var opens = marker.Counts && outline.Open.All(static c => c.Kind == ClauseKind.Annex);
        return opens && _readings is [var first] && (marker.IsLabelled || first.Ordinal <= Numeral.MaxStep || Follows(marker.Next, first))
            ? new Placement(outline.Annex, first, $"Numbering begins at {marker.Label}; it was read as a clause.")
            : null;
    }

    /// <summary>Numbering may start again, but only below a heading.</summary>
    private Placement? Again() =>
        Siblings().Where(s => s.Reading.Ordinal <= 1 && s.Sibling.Headings < outline.Headings)
            .Select(static s => new Placement(s.Sibling.Parent, s.Reading) { Restarts = s.Sibling }).LastOrDefault();

    /// <summary>The open clauses with markers of the same form, those set off alike first, the innermost first.</summary>
    private IEnumerable<(ClauseDraft Sibling, Numeral Reading)> Siblings() =>
        from clause in outline.Open.Reverse().OrderBy(c => c.Indent != indent)
        from reading in _readings
        where clause.Is(marker.Wrapper, reading.Kind)
        select (clause, reading);

    /// <summary>An article is no part of a numbered paragraph; anything else is a part of what is open.</summary>
    private ClauseDraft? Parent() =>
        marker.IsLabelled
            ? outline.Open.LastOrDefault(static c => !c.IsSealed && (c.Kind == ClauseKind.Annex || c.Wrapper >= MarkerWrapper.Article))
            : outline.Current;
}
