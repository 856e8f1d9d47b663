using System.Text.Json;
using GovBot.Channels.Quotes;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>What buttons carry, in Slack's 2,000 characters: all that the next view needs, so that they work for everybody, for ever and after a restart.</summary>
internal static class ButtonValue
{
    public const int Most = 2_000;

    /// <summary>A view. Where it is too long, what is also relevant goes first, then what is marked; the clause stays.</summary>
    public static string Of(QuoteView view)
    {
        var data = view.ToData();
        for (var related = data.Related?.Count ?? 0; related >= 0; related--)
        {
            var text = Write(data with { Related = related == 0 ? null : [.. data.Related!.Take(related)] });
            if (text.Length <= Most)
                return text;
        }

        return Write(data with { Related = null, Marks = null });
    }

    /// <summary>Clauses, as many as there is room for.</summary>
    public static string Of(IReadOnlyList<Clause> clauses)
    {
        for (var count = clauses.Count; ; count--)
        {
            var text = Write(new CardData(null, null, Related: [.. clauses.Take(count).Select(static c => c.ToString())]));
            if (text.Length <= Most || count == 0)
                return text;
        }
    }

    /// <summary>Reads a view; null where the clause is no longer there.</summary>
    public static QuoteView? Read(string value, DocumentLibrary library)
    {
        try
        {
            using var json = JsonDocument.Parse(value);
            return QuoteView.Read(json.RootElement, library);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads clauses; those that are no longer there are left out.</summary>
    public static IReadOnlyList<Clause> ReadAll(string value, DocumentLibrary library)
    {
        try
        {
            var names = JsonSerializer.Deserialize(value, QuoteJson.Default.CardData)?.Related ?? [];
            return [.. names.Select(name => Find(name, library)).OfType<Clause>()];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>The clause with a name such as <c>seoul-declaration/6</c>.</summary>
    public static Clause? Find(string? name, DocumentLibrary library) =>
        name is not null && Read(Write(new CardData(name, null)), library) is { Clause: var clause } ? clause : null;

    private static string Write(CardData data) => JsonSerializer.Serialize(data, QuoteJson.Default.CardData);
}
