using System.Text.Json;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>Reads values that a client sent, of which nothing is known: what is not there or of another kind is null.</summary>
internal static class InvokeValue
{
    public static JsonElement? Property(this JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var property) ? property : null;

    /// <summary>A property that is a string.</summary>
    public static string? Text(this JsonElement? value, string name) =>
        value.Property(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A property that is a whole number of 0 or more.</summary>
    public static int? Count(this JsonElement? value, string name) =>
        value.Property(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) && count >= 0 ? count : null;
}
