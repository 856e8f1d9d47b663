using System.Text.Json;

namespace GovBot.Slack;

/// <summary>How long blocks are.</summary>
public static class SlackSize
{
    /// <summary>Characters of the blocks as JSON, each letter counted as one however it is escaped. Slack refuses messages from about 13,200 on.</summary>
    public static int Of(IReadOnlyList<SlackBlock> blocks)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(new Response { Blocks = blocks }, SlackJson.Default.Response));
        var size = 0;
        while (reader.Read())
            size += reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString()!.Length + "\"\",".Length : reader.ValueSpan.Length + 1;
        return size;
    }
}
