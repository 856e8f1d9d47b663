using System.Collections.Immutable;
using System.Text;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Takes out the asterisks that mark italics and remembers where they stood. Only a clear pair in one line counts:
/// a bullet, a product, a footnote sign and a <c>**</c> stay characters of the text, so that nothing of it is lost.
/// </summary>
internal static class ItalicMarks
{
    public static (string Text, ImmutableArray<TextSpan> Italics) Remove(string source)
    {
        var text = new StringBuilder(source.Length);
        var italics = ImmutableArray.CreateBuilder<TextSpan>();
        var at = 0;
        while (source.IndexOf('*', at) is var open and >= 0)
        {
            var close = Opens(source, open) ? Close(source, open) : -1;
            text.Append(source, at, open - at);
            if (close < 0)
            {
                text.Append('*');
                at = open + 1;
                continue;
            }

            italics.Add(new TextSpan(text.Length, close - open - 1));
            text.Append(source, open + 1, close - open - 1);
            at = close + 1;
        }

        return (text.Append(source, at, source.Length - at).ToString(), italics.ToImmutable());
    }

    private static bool Opens(string source, int at) =>
        !IsWordOrMark(source, at - 1) && at + 1 < source.Length && source[at + 1] != '*' && !char.IsWhiteSpace(source[at + 1]);

    /// <summary>The next asterisk of the line, if it closes; -1 otherwise.</summary>
    private static int Close(string source, int open)
    {
        var length = source.AsSpan(open + 1).IndexOfAny('*', '\n', '\r');
        var at = open + 1 + length;
        return length > 0 && source[at] == '*' && !char.IsWhiteSpace(source[at - 1]) && !IsWordOrMark(source, at + 1) ? at : -1;
    }

    private static bool IsWordOrMark(string source, int at) =>
        at >= 0 && at < source.Length && (source[at] == '*' || char.IsLetterOrDigit(source[at]));
}
