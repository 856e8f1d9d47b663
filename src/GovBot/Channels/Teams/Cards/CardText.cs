using GovBot.Channels.BotFramework;

namespace GovBot.Channels.Teams.Cards;

/// <summary>Makes text stand for itself in the places of a card where clients look for more.</summary>
internal static class CardText
{
    /// <summary>
    /// The text cut so that no piece holds <c>{{</c>: clients replace <c>{{DATE(…)}}</c> and <c>{{TIME(…)}}</c> inside a run
    /// (Adaptive Cards, "Text features"), and so would change what a document says.
    /// </summary>
    public static IEnumerable<string> Runs(string text)
    {
        for (int at; (at = text.IndexOf("{{", StringComparison.Ordinal)) >= 0; text = text[(at + 1)..])
            yield return text[..(at + 1)];
        if (text.Length > 0)
            yield return text;
    }

    /// <summary>The text as Markdown that shows it; dates are not replaced either.</summary>
    public static string Markdown(string text) => MarkdownEscape.Escape(text).Replace("{", "&#123;", StringComparison.Ordinal);

    /// <summary>A name and words to be read out. The field may hold SSML, so words that look like markup are left out whole.</summary>
    public static string Spoken(string name, string words)
    {
        var text = PrintableText.Of(words.Length == 0 ? name : $"{name}: {words}");
        return text.AsSpan().IndexOfAny('<', '&') < 0 ? text : PrintableText.Of(name).AsSpan().IndexOfAny('<', '&') < 0 ? PrintableText.Of(name) : "";
    }
}
