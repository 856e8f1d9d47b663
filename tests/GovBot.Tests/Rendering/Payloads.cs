namespace GovBot.Tests.Rendering;

/// <summary>Text that wants to be more than text: fragments of markup put together by chance, always the same.</summary>
internal static class Payloads
{
    private static readonly string[] Fragments =
    [
        "*", "**", "_", "__", "~~", "`", "```", "~~~", "#", "## ", "- ", "+ ", "* ", "1. ", "2) ", "> ", "|", "| - |", "---", "===", "\\", "\n", "\r", "\r\n", "\n\n", "\n    ", "\n\t", "  \n",
        "[x](javascript:alert(1))", "![x](https://evil.example/x.png)", "[x]: https://evil.example", "[x]", "(y)", "<https://evil.example>", "https://evil.example/a_b_c", "HTTP://EVIL.EXAMPLE",
        "www.evil.example", "mailto:a@evil.example", "a@evil.example", "tel:123", "ftp://evil.example", "<at>x</at>", "<!channel>", "<@U1>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "<b>", "</b>", "</blockquote>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "?>", "&lt;", "&#58;", "&amp;lt;", "&", "\"", "'", "@everyone", "{\"type\":\"AdaptiveCard\"}", "[^1]", "[ ] ", "- [x] ",
        "word", "Honey", " ", "é", "🙂", "\u202E", "\0", "\e[31m", "\u00a0", ":", "://", ".", "5", "!", "$x$", "^2^", "==y==", "++z++", ":::", "{#id}",
    ];

    /// <summary>As many as asked for, each of one to eight fragments.</summary>
    public static IEnumerable<string> Take(int count)
    {
        var random = new Random(20240521);
        return Fragments.Concat(Enumerable.Range(0, count).Select(_ => string.Concat(random.GetItems(Fragments, random.Next(1, 9))))).Take(count);
    }
}
