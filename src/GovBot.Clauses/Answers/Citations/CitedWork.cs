using System.Text;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers.Citations;

/// <summary>What a citation says of a document.</summary>
/// <param name="Title">Its full title without its date, on one line; its short name where the document has no title.</param>
/// <param name="Date">The date in its title, or null.</param>
internal sealed record CitedWork(string Title, CitedDate? Date)
{
    private static readonly string[] Closings = ["signed", "done", "adopted", "version", "opened for signature"];

    public static CitedWork Of(Document document)
    {
        if (document.Find(ClauseNumber.Title) is not { Span.Length: > 0 } clause)
            return new CitedWork(document.Name, CitedDate.Find(document.Name));
        var text = clause.Text.ToString();
        var date = CitedDate.Find(text);
        var title = OneLine(WithoutDate(WithoutClosing(text), date));
        return new CitedWork(title.Length == 0 ? document.Name : TitleCase.Of(title, document), date);
    }

    // A year alone is part of the name: "Gardens Act 2001".
    private static string WithoutDate(string title, CitedDate? date)
    {
        if (date?.Month is null || date.Span.Start > title.Length)
            return title;
        var (before, behind) = (title[..date.Span.Start].TrimEnd(), title[Math.Min(title.Length, date.Span.End)..].TrimStart());
        foreach (var word in new[] { " of", " on", "\nof", "\non" })
            before = before.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? before[..^word.Length].TrimEnd() : before;
        return behind.Length == 0 || behind is ")" ? before.TrimEnd(',', ';', '(', '–', '-', ' ', '\n', '\r') : title;
    }

    // "Signed at Orsa on 4 May 2011" on a line of its own is no part of the name.
    private static string WithoutClosing(string title)
    {
        var end = 0;
        foreach (var line in title.Split('\n'))
        {
            if (end > 0 && Closings.Any(word => line.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                return title[..end];
            end = Math.Min(title.Length, end + line.Length + 1);
        }

        return title;
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().Trim();
    }
}
