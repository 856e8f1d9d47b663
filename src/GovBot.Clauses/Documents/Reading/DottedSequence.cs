namespace GovBot.Clauses.Documents.Reading;

/// <summary>Places numbers such as <c>2.1.3</c>, which say themselves what they are a part of.</summary>
internal static class DottedSequence
{
    public static Placement? Place(Outline outline, string label)
    {
        var path = Numeral.Components(label);
        var (last, headings) = outline.Last;
        var step = last.Length == 0 ? path.Max() : Step(last, path);
        var again = step == 0 && headings < outline.Headings && path.All(static c => c <= 1);
        if (step is < 1 or > Numeral.MaxStep && !again)
            return null;
        var parent = outline.Open.LastOrDefault(c => c.Path.Length > 0 && c.Path.Length < path.Length && path.AsSpan().StartsWith(c.Path));
        return new Placement(parent ?? outline.Annex, new Numeral(NumeralKind.Dotted, path[^1]), Doubt(label, last, step))
        {
            Path = path,
            Restarts = again ? outline.Open.FirstOrDefault(c => c.Path.Length > 0) : null,
        };
    }

    /// <summary>
    /// How far a path is ahead of the last one in the component where they part: 2.4, 3.1 and 2.3.1 are one step from 2.3.
    /// 0 where it does not follow.
    /// </summary>
    private static int Step(int[] last, int[] path)
    {
        var shared = last.AsSpan().CommonPrefixLength(path);
        if (shared == path.Length)
            return 0;
        var step = path[shared] - (shared < last.Length ? last[shared] : 0);
        return path.Skip(shared + 1).All(static c => c <= 1) ? Math.Max(step, shared == last.Length && step == 0 ? 1 : step) : 0;
    }

    private static string? Doubt(string label, int[] last, int step) => (step, last) switch
    {
        ( <= 1, _) => null,
        (_, []) => $"Numbering begins at {label}; it was read as a clause.",
        _ => $"Number {label} follows {string.Join('.', last)}; it was read as a clause.",
    };
}
