using System.Buffers;

namespace GovBot.Channels;

/// <summary>Text without control characters: escape sequences in a question, a document or a file's name must steer no terminal and no client.</summary>
internal static class PrintableText
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static c => (char)c).Where(IsControl)]);

    /// <summary>The text without them; tabs stay, and so do line breaks, as line feeds.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAny(Controls) ? string.Concat(text.ReplaceLineEndings("\n").Where(static c => !IsControl(c))) : text;

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
