using System.Text.Json;
using GovBot.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>The search that people quote clauses with into what they write: <c>composeExtension/query</c> on each keystroke, <c>composeExtension/selectItem</c>.</summary>
internal sealed class SearchExtension(ClauseFinder finder, QuoteCard cards, DocumentLibrary library)
{
    private const int MostResults = 25;

    /// <summary>Bytes of cards in one answer. Results behind are previews, whose card is asked for when one is chosen.</summary>
    private const int MostBytes = 100_000;

    /// <summary>Answers what is being typed; where nothing is yet, with the table of contents.</summary>
    public InvokeResponse Query(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } || !TryReadText(activity.Value, out var text))
            return InvokeResponse.BadRequest("A query needs 'value' with 'parameters', each with a 'name' and a 'value' that is text.");
        var options = activity.Value.Property("queryOptions");
        var found = (string.IsNullOrWhiteSpace(text) ? finder.Contents() : finder.Find(text).Views)
            .Skip(options.Count("skip") ?? 0).Take(Math.Min(options.Count("count") ?? MostResults, MostResults));
        List<ComposeAttachment> results = [.. Results(found)];
        return results.Count == 0 ? ComposeResponse.Of(QuoteWording.NoneFits) : ComposeResponse.Of(results);
    }

    /// <summary>Answers the choice of a result that came without its card.</summary>
    public InvokeResponse Select(Activity activity) => QuoteView.Read(activity.Value, library) is { } view
        ? ComposeResponse.Of([ComposeAttachment.Of(cards.Fit(view))])
        : InvokeResponse.BadRequest("This names no clause of the bot's documents.");

    private IEnumerable<ComposeAttachment> Results(IEnumerable<QuoteView> views)
    {
        var room = MostBytes;
        foreach (var view in views)
        {
            var card = room > 0 ? cards.Fit(view) : null;
            room -= card is null ? 0 : CardJson.SizeOf(card);
            var isWhole = card is not null && room >= 0;
            var preview = ClausePreview.Of(view, hasTap: !isWhole);
            yield return isWhole
                ? ComposeAttachment.Of(card!, preview)
                : new ComposeAttachment(ComposePreview.MediaType, JsonSerializer.SerializeToElement(preview.Content, InvokeJson.Default.ThumbnailCard), preview);
        }
    }

    // "initialRun" is a parameter, too, and no search.
    private static bool TryReadText(JsonElement? value, out string text)
    {
        text = "";
        if (value.Property("parameters") is not { } parameters)
            return true;
        if (parameters.ValueKind != JsonValueKind.Array)
            return false;
        foreach (JsonElement? parameter in parameters.EnumerateArray())
        {
            if (parameter.Text("name") == "initialRun")
                continue;
            if (parameter.Text("value") is not { } typed)
                return false;
            text = typed;
        }

        return true;
    }
}
