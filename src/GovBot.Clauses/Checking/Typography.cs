using System.Globalization;
using System.Text;

namespace GovBot.Clauses.Checking;

/// <summary>
/// What may differ between a text and an exact quotation of it: the form of quotation marks, apostrophes and dashes,
/// white space and line breaks, invisible characters, the asterisks that mark italics.
/// </summary>
internal static class Typography
{
    private const string Apostrophes = "'’‘ʼ′＇";
    private const string QuotationMarks = "\"“”„‟«»‹›‚‛″`「」『』＂" + Apostrophes;
    private const string Dashes = "-‐‑‒–—―−﹣－";

    public static bool IsApostrophe(char c) => Apostrophes.Contains(c);

    /// <summary>Whether a character is a quotation mark of any form.</summary>
    public static bool IsQuotationMark(char c) => QuotationMarks.Contains(c);

    /// <summary>Whether a character is drawn as nothing: a soft hyphen, a mark of direction, a control character.</summary>
    public static bool IsInvisible(char c) => !char.IsWhiteSpace(c) && (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>What stands between two words, in one form for all that counts as the same; without white space.</summary>
    public static string Unify(ReadOnlySpan<char> between)
    {
        if (between is " ")
            return "";
        var text = new StringBuilder(between.Length);
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && c != '*' && !IsInvisible(c))
                _ = c == '…' ? text.Append("...") : text.Append(Unify(c));
        }

        return text.ToString();
    }

    private static char Unify(char c) => QuotationMarks.Contains(c) ? '"' : Dashes.Contains(c) ? '-' : c;
}
