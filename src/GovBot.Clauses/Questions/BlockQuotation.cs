using System.Text;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads a quotation whose lines begin with ">", as in e-mail and Markdown.</summary>
internal static class BlockQuotation
{
    private const string Dashes = "—–-―";
    private const string Marks = "\"“”„«»‘’";

    /// <summary>The quotation that begins with a line, or null. A line in it that begins with a dash names its source and is no part of it.</summary>
    public static DraftQuotation? At(string text, int start)
    {
        var words = new StringBuilder();
        var end = start;
        for (var line = start; line < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', line) is >= 0 and var found ? found : text.Length;
            var content = text.AsSpan(line, lineEnd - line).Trim();
            if (content is not ['>', ..] || IsSource(content[1..].TrimStart()))
                break;
            words.Append(content[1..].Trim()).Append('\n');
            end = lineEnd;
            line = lineEnd + 1;
        }

        return end == start ? null : new DraftQuotation(TextSpan.Between(start, end), Unmarked(words.ToString().Trim()));
    }

    private static bool IsSource(ReadOnlySpan<char> line) => line.Length > 1 && Dashes.Contains(line[0]) && (line[0] != '-' || line[1] == '-');

    private static string Unmarked(string words) =>
        words.Length > 2 && Marks.Contains(words[0]) && Marks.Contains(words[^1]) ? words[1..^1] : words;
}
