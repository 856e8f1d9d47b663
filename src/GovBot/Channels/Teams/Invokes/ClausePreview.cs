using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>Draws a clause as a line in a list of results: its number and its first words.</summary>
internal static class ClausePreview
{
    private const int MostCharacters = 100;

    /// <param name="view">The clause.</param>
    /// <param name="hasTap">Whether its card has to be asked for.</param>
    public static ComposePreview Of(QuoteView view, bool hasTap) =>
        new(new ThumbnailCard(Html(Citation.Full(view.Clause)), Html(FirstWords.Of(view.Clause.Text, MostCharacters)), hasTap ? new TapAction(view.ToData()) : null));

    // Thumbnail cards are drawn from HTML; letters of all scripts stay as they are.
    private static string Html(string text) => PrintableText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
