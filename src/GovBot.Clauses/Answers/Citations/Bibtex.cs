using System.Globalization;
using System.Text;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers.Citations;

/// <summary>Writes entries for BibTeX.</summary>
internal static class Bibtex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Writes an entry; a document without a date gets the year "n.d.".</summary>
    public static string Write(IReadOnlyList<Clause> clauses, CitedWork work, string place, string? address)
    {
        List<string> fields = ["title = {{" + Escape(work.Title) + "}}", $"year = {{{work.Date?.Year.ToString(CultureInfo.InvariantCulture) ?? "n.d."}}}"];
        if (work.Date?.Month is { } month)
            fields.Add($"month = {Months[month - 1]}");
        if (work.Date?.Day is { } day)
            fields.Add($"day = {{{day.ToString(CultureInfo.InvariantCulture)}}}");
        if (place.Length > 0)
            fields.Add($"note = {{{Escape(place)}}}");
        if (address is not null)
            fields.Add($"url = {{{Address(address)}}}");
        return $"@misc{{{Key(clauses)},\n  {string.Join(",\n  ", fields)}\n}}";
    }

    // A brace that stands for itself still counts when BibTeX looks for the end of a field, so none is written.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                '–' => escaped.Append("--"),
                '—' => escaped.Append("---"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static string Address(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    private static string Key(IReadOnlyList<Clause> clauses) =>
        string.Concat($"{clauses[0].Document.Id}-{clauses[0].Number}".Select(static c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).TrimEnd('-');
}
