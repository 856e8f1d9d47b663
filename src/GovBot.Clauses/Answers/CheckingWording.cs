using System.Collections.Immutable;
using System.Globalization;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>What the bot says about quotations and references that it checked. Words of a document in it are slices of that.</summary>
internal static class CheckingWording
{
    public const string Cut = "Your text was long: only its first 20,000 characters were checked.";
    public const string Truth = "The text where something differs:";
    public const string TextSays = "The text says:";
    public const string NearestIs = "The closest passage, which says something else:";

    private const int LongestText = 70;
    private const int MostChanges = 20;
    private const int MostChangesInLine = 4;

    /// <summary>What is said of one quotation.</summary>
    public static string Of(Finding.Quotation finding) => string.Join(' ', new[] { VerdictOf(finding), Elsewhere(finding), Attribution(finding) }.OfType<string>());

    /// <summary>Every change of an altered quotation, a line each.</summary>
    public static ImmutableArray<string> Changes(Verdict.Altered altered)
    {
        ImmutableArray<string> lines = [.. altered.Changes.Take(MostChanges).Select(c => Change(c) + After(c))];
        return altered.Changes.Length <= MostChanges ? lines : lines.Add($"and {Number(altered.Changes.Length - MostChanges)} more");
    }

    /// <summary>How many of several are right.</summary>
    public static string Summary(ImmutableArray<Finding> findings)
    {
        var quotations = findings.OfType<Finding.Quotation>().ToList();
        var references = findings.Length - quotations.Count;
        var wrong = findings.Count(static f => !f.IsRight);
        List<string> parts = [];
        if (quotations.Count > 0)
            parts.Add(Count(quotations.Count, "quotation"));
        if (references > 0)
            parts.Add(Count(references, quotations.Count > 0 ? "other reference" : "reference"));
        return $"Checked: {Citation.List(parts)}. {(wrong == 0 ? "All are right." : wrong == 1 ? "1 is not right." : $"{Number(wrong)} are not right.")}";
    }

    /// <summary>How many are left.</summary>
    public static string? Unchecked(int count) => count == 0 ? null : $"Not checked, for length: {Number(count)} more. Send the rest by itself.";

    /// <summary>A finding in one line.</summary>
    public static string Line(Finding finding) => finding switch
    {
        Finding.Quotation quotation => $"\"{Shorten(quotation.Text)}\": {Brief(quotation)}",
        Finding.Dangling dangling => Wording.Absent(dangling.Absent)!,
        Finding.Standing standing => $"{Names(standing.Clauses)}: exists",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string VerdictOf(Finding.Quotation finding) => finding.Verdict switch
    {
        Verdict.Found { IsExact: true } found when finding.IsMisattributed => $"The words are right, the place is not: they stand in {Place(found.Quotes)}.",
        Verdict.Found { IsExact: true, IsMarked: true } found => $"Exact apart from the changes it marks: {Place(found.Quotes)}.",
        Verdict.Found { IsExact: true } found => $"Exact: {Place(found.Quotes)}.",
        Verdict.Found found => $"The same words, but {Differing(found)}: {Place(found.Quotes)}.",
        Verdict.Altered altered => $"Altered: it differs from {Place(altered.Quotes, withOffsets: false)} in {(altered.Changes.Length == 1 ? "one place" : Number(altered.Changes.Length) + " places")}.",
        _ => "Not found: these words stand nowhere.",
    };

    private static string Brief(Finding.Quotation finding) => finding.Verdict switch
    {
        Verdict.Found found => string.Join("; ", new[]
        {
            found.IsExact ? (found.IsMarked ? "exact apart from marked changes" : "exact") : Differing(found), Brief(finding, Names(found.Quotes)),
        }),
        Verdict.Altered altered => $"altered; {Brief(finding, Names(altered.Quotes))}; {string.Join("; ", altered.Changes.Take(MostChangesInLine).Select(Change))}" +
            (altered.Changes.Length > MostChangesInLine ? $"; and {Number(altered.Changes.Length - MostChangesInLine)} more" : ""),
        _ => "not found" + (Attribution(finding) is { } attribution ? "; " + attribution.TrimEnd('.') : ""),
    };

    private static string Brief(Finding.Quotation finding, string place) => finding.IsMisattributed ? $"wrong place: {place}, not {Said(finding)}" : place;

    private static string? Elsewhere(Finding.Quotation finding) => finding.Verdict is Verdict.Found { Elsewhere.IsEmpty: false } found
        ? $"The same stands in {Names(found.Elsewhere)}." : null;

    private static string? Attribution(Finding.Quotation finding) =>
        finding.Foreign is { Length: > 0 } foreign && finding.Quotes.IsEmpty ? $"\"{foreign}\" is not here to compare with."
        : finding.IsMisattributed ? $"It was said to be in {Said(finding)}.{(finding.Absent.IsEmpty ? "" : " " + Wording.Absent(finding.Absent))}"
        : finding.Absent.IsEmpty ? null : Wording.Absent(finding.Absent);

    private static string Said(Finding.Quotation finding) =>
        finding.Foreign is { } foreign ? (foreign.Length == 0 ? "another document" : $"\"{foreign}\"")
        : finding.Said.IsEmpty ? Citation.List([.. finding.Absent.Select(static a => $"{Citation.Noun(a.Document.Term)} {a.Name}")])
        : Names(finding.Said);

    private static string Differing(Verdict.Found found) => (found.CapitalsDiffer, found.PunctuationDiffers) switch
    {
        (true, true) => "capitals and punctuation differ",
        (true, false) => "capitals differ",
        _ => "punctuation differs",
    };

    private static string Change(WordChange change) => (change.Original, change.Said) switch
    {
        ({ } original, { } said) => $"\"{OneLine(original.Text)}\" became \"{Shorten(said)}\"",
        ({ } original, null) => $"left out: \"{OneLine(original.Text)}\"",
        (null, { } said) => $"put in: \"{Shorten(said)}\"",
        _ => "",
    };

    private static string After(WordChange change) => change.After is { } after ? $" (after \"{OneLine(after.Text)}\")" : " (at the beginning)";

    private static string Place(ImmutableArray<Quote> quotes, bool withOffsets = true) => Names(quotes) +
        (withOffsets ? string.Create(CultureInfo.InvariantCulture, $", characters {quotes[0].Span.Start}–{quotes[^1].Span.End}") : "");

    private static string Names(ImmutableArray<Quote> quotes) => Names([.. quotes.Select(static q => q.Clause).Distinct()]);

    private static string Names(ImmutableArray<Clause> clauses) =>
        string.Join("; ", clauses.Take(20).GroupBy(static c => c.Document).Select(static g => g.Count() == g.Key.TopLevel.Count() ? "the " + g.Key.Name : $"{Citation.Many([.. g])} of the {g.Key.Name}"))
        + (clauses.Length > 20 ? " and more" : "");

    private static string Shorten(string text)
    {
        var line = OneLine(text);
        return line.Length <= LongestText ? line : line[..(char.IsHighSurrogate(line[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
