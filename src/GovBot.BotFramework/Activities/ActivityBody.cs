using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovBot.BotFramework;

/// <summary>Writes JSON bodies to UTF-8 once, so that a repeated attempt sends the same bytes.</summary>
internal static class ActivityBody
{
    // The bodies are application/json and never part of a page, so only what JSON itself needs is escaped. The encoder is
    // the writer's and not the serializer's because the generated fast path is only taken with default options.
    private static readonly JsonWriterOptions WriterOptions =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Bytes; most replies fit.
    private const int UsualSize = 4096;

    public static ReadOnlyMemory<byte> Of(Activity activity) => Of(activity, ActivityJson.Default.Activity);

    public static ReadOnlyMemory<byte> Of<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualSize);
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        JsonSerializer.Serialize(writer, value, type);
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
