using System.Text.Json;
using GovBot.Benchmarks.Turns;

namespace GovBot.Benchmarks.RawEcho;

/// <summary>What the raw echo answers to each question: as many bytes as the bot's answer, so that both move the same load.</summary>
internal static class RawReplies
{
    // What the echo's activity adds to its text in these conversations: ids, accounts and property names.
    private const int Envelope = 296;

    public static async Task SaveAsync(string file, IReadOnlyList<Reply> replies, CancellationToken cancellation)
    {
        var texts = Questions.All.Zip(replies).ToDictionary(pair => pair.First, pair => new string('x', Math.Max(1, pair.Second.Bytes - Envelope)));
        await File.WriteAllBytesAsync(file, JsonSerializer.SerializeToUtf8Bytes(texts, RawJson.Default.DictionaryStringString), cancellation);
    }

    public static Dictionary<string, string> Load(string file) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(file), RawJson.Default.DictionaryStringString)!;
}
