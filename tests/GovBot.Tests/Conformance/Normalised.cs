using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovBot.Tests.Conformance;

/// <summary>Writes JSON so that two hosts that say the same write the same: properties sorted, nothing empty, no ids and times of this run.</summary>
/// <param name="replacements">What is written otherwise: addresses and ids of this run.</param>
internal sealed class Normalised(IReadOnlyList<(string From, string To)> replacements)
{
    private static readonly string[] Volatile = ["id", "timestamp", "localTimestamp", "serviceUrl", "callerId"];
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An activity without what differs from run to run.</summary>
    public JsonNode? Activity(JsonNode activity)
    {
        var kept = activity.DeepClone().AsObject();
        foreach (var name in Volatile)
            kept.Remove(name);
        return Value(kept);
    }

    /// <summary>Any value.</summary>
    public JsonNode? Value(JsonNode? value) => value switch
    {
        JsonObject item => Object(item),
        JsonArray items => items.Count == 0 ? null : new JsonArray([.. items.Select(Value)]),
        JsonValue text when text.TryGetValue<string>(out var words) => JsonValue.Create(Words(words)),
        _ => value?.DeepClone(),
    };

    /// <summary>The text of a value, for a person to read.</summary>
    public static string Write(JsonNode value) => value.ToJsonString(Readable) + "\n";

    private JsonObject Object(JsonObject item)
    {
        var sorted = new JsonObject();
        foreach (var (name, value) in item.OrderBy(static p => p.Key, StringComparer.Ordinal))
        {
            if (Value(value) is { } kept)
                sorted[name] = kept;
        }

        return sorted;
    }

    private string Words(string words) => replacements.Aggregate(words, static (text, r) => text.Replace(r.From, r.To, StringComparison.Ordinal));
}
