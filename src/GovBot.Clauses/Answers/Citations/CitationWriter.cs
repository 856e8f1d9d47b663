using System.Diagnostics;
using System.Globalization;
using System.Net;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers.Citations;

/// <summary>
/// Writes citations from what a document says of itself: its title, the date in it, the clauses' numbers, the address where
/// the bot serves them. What a style wants beyond that (a treaty series, the day of access) is left to whoever cites.
/// </summary>
public static class CitationWriter
{
    /// <summary>Writes the citation of clauses of one document.</summary>
    /// <param name="clauses">One or more, of one document.</param>
    /// <param name="style">How.</param>
    /// <param name="address">Where the first of them can be read; null where nobody can.</param>
    public static string Write(IReadOnlyList<Clause> clauses, CitationStyle style, string? address)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var (work, pinpoint) = (CitedWork.Of(clauses[0].Document), Pinpoint.Of(clauses));
        return style switch
        {
            CitationStyle.Plain => Plain(work, Full(pinpoint), address),
            CitationStyle.Oscola => Oscola(work, pinpoint, address),
            CitationStyle.UnitedNations => UnitedNations(work, pinpoint, address),
            CitationStyle.Bluebook => Bluebook(work, pinpoint, address),
            CitationStyle.Markdown => Markdown(work, Full(pinpoint), address),
            CitationStyle.Html => Html(work, Full(pinpoint), address),
            CitationStyle.Bibtex => Bibtex.Write(clauses, work, Full(pinpoint), address),
            _ => throw new UnreachableException(),
        };
    }

    private static string Plain(CitedWork work, string place, string? address) =>
        $"{work.Title} ({DateOf(work)}){Comma(place)}{Comma(address)}";

    // OSCOLA 1.3 and 2.8: no full stops in abbreviations, the date in brackets, the pinpoint behind it without a comma.
    private static string Oscola(CitedWork work, Pinpoint pinpoint, string? address)
    {
        var place = pinpoint.Term switch
        {
            ClauseTerm.Article => pinpoint.Write("art ", "arts ", " and "),
            ClauseTerm.Section => pinpoint.Write("s ", "ss ", " and "),
            _ => pinpoint.Write("para ", "paras ", " and "),
        };
        return $"{work.Title} ({work.Date?.InWords ?? "nd"}){(place.Length == 0 ? "" : " " + place)}{(address is null ? "" : $" <{address}>")}";
    }

    // Editorial Manual, footnotes, IV.A: title, date, paragraph, "Available at".
    private static string UnitedNations(CitedWork work, Pinpoint pinpoint, string? address)
    {
        var place = pinpoint.Term switch
        {
            ClauseTerm.Article => pinpoint.Write("art. ", "arts. ", " and "),
            ClauseTerm.Section => pinpoint.Write("sect. ", "sects. ", " and "),
            _ => pinpoint.Write("para. ", "paras. ", " and "),
        };
        return $"{Ended($"{work.Title}, {DateOf(work)}{Comma(place)}")}{(address is null ? "" : $" Available at {address}.")}";
    }

    // Rule 21.4: name, subdivision, date, source.
    private static string Bluebook(CitedWork work, Pinpoint pinpoint, string? address)
    {
        var place = pinpoint.Term switch
        {
            ClauseTerm.Article => pinpoint.Write("art. ", "arts. ", ", "),
            ClauseTerm.Section => pinpoint.Write("§ ", "§§ ", ", "),
            _ => pinpoint.Write("¶ ", "¶¶ ", ", "),
        };
        return Ended($"{work.Title}{Comma(place)}, {work.Date?.American ?? "n.d."}{Comma(address)}");
    }

    private static string Markdown(CitedWork work, string place, string? address)
    {
        var (title, number) = (MarkdownSource.Escape(work.Title), MarkdownSource.Escape(place));
        return address is null
            ? $"*{title}* ({DateOf(work)}){Comma(number)}"
            : $"[*{title}* ({DateOf(work)}){Comma(number)}]({MarkdownSource.Address(address)})";
    }

    private static string Html(CitedWork work, string place, string? address)
    {
        var number = WebUtility.HtmlEncode(place);
        var linked = address is null ? number : $"<a href=\"{WebUtility.HtmlEncode(address)}\">{(number.Length == 0 ? WebUtility.HtmlEncode(address) : number)}</a>";
        return $"<cite>{WebUtility.HtmlEncode(work.Title)}</cite> ({DateOf(work)}){Comma(linked)}";
    }

    private static string Full(Pinpoint pinpoint) => pinpoint.Term switch
    {
        ClauseTerm.Article => pinpoint.Write("Art. ", "Arts. ", " and "),
        ClauseTerm.Section => pinpoint.Write("sec. ", "secs. ", " and "),
        _ => pinpoint.Write("para. ", "paras. ", " and "),
    };

    private static string Ended(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";

    private static string DateOf(CitedWork work) => work.Date?.InWords ?? "n.d.";

    private static string Comma(string? part) => string.IsNullOrEmpty(part) ? "" : string.Create(CultureInfo.InvariantCulture, $", {part}");
}
