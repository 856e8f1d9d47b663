using System.Text;

namespace GovBot.BotFramework.Tests.Turns;

/// <summary>Broken variants of what channels send.</summary>
internal static class BodyMutations
{
    private static readonly string[] Samples =
    [
        Json.Message("http://localhost:1"),
        Json.With(Json.Message("http://localhost:1"), ("type", "invoke"), ("name", "adaptiveCard/action")),
        Json.With(Json.Message("http://localhost:1"), ("deliveryMode", "expectReplies")),
        """{"type":"conversationUpdate","membersAdded":[{"id":"bot"}],"recipient":{"id":"bot"},"conversation":{"id":"c"},"serviceUrl":"http://127.0.0.1:2/"}""",
        """{"type":"message","text":"<at>Bot</at> hi","entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>Bot</at>"}],"conversation":{"id":"c"},"serviceUrl":"http://localhost:1"}""",
    ];

    private static readonly string[] Pieces =
        ["null", "{}", "[]", "\"\"", "-1e999", "\\u0000", "\\ud800", "\u0000", "true", "{\"a\":", "[[[[[[", "\"", ",", ":", "\uFEFF", "😀", "\\", "1e5", "//", "'"];

    public static byte[] Mutate(Random random)
    {
        List<byte> body = [.. Encoding.UTF8.GetBytes(Samples[random.Next(Samples.Length)])];
        for (var changes = random.Next(1, 4); changes > 0; changes--) Change(body, random);
        return [.. body];
    }

    public static byte[] MutateRequest(Random random)
    {
        var body = Samples[random.Next(Samples.Length)];
        List<byte> request =
        [
            .. Encoding.UTF8.GetBytes(
                "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer a.b.c\r\n" +
                $"Content-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"),
        ];
        Change(request, random);
        return [.. request];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        if (bytes.Count == 0) return;
        var at = random.Next(bytes.Count);
        switch (random.Next(6))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 30))); break;
            case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 60)))); break;
            case 4: bytes.RemoveRange(at, bytes.Count - at); break;
            default: ReplaceValue(bytes, random); break;
        }
    }

    private static void ReplaceValue(List<byte> bytes, Random random)
    {
        var colon = bytes.IndexOf((byte)':', random.Next(bytes.Count));
        if (colon < 0) return;
        var end = colon + 1;
        while (end < bytes.Count && bytes[end] is not ((byte)',' or (byte)'}')) end++;
        bytes.RemoveRange(colon + 1, end - colon - 1);
        bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
    }
}
