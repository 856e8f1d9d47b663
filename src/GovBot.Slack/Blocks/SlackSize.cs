using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovBot.Slack;

/// <summary>How long blocks are.</summary>
public static class SlackSize
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Characters of the blocks as JSON in which nothing is escaped that need not be. Slack refuses messages from about 13,200 on.</summary>
    public static int Of(IReadOnlyList<SlackBlock> blocks)
    {
        var buffer = new ArrayBufferWriter<byte>(4_096);
        using var writer = new Utf8JsonWriter(buffer, Plain);
        JsonSerializer.Serialize(writer, new Response { Blocks = blocks }, SlackJson.Default.Response);
        writer.Flush();
        return Encoding.UTF8.GetCharCount(buffer.WrittenSpan);
    }
}
