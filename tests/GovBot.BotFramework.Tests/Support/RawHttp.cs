using System.Net.Sockets;
using System.Text;

namespace GovBot.BotFramework.Tests;

/// <summary>HTTP/1.1 over a plain socket, for what a client library would not send or would hide.</summary>
internal static class RawHttp
{
    /// <summary>Posts a body; <paramref name="onResponse"/> runs as soon as the whole head of the response is there.</summary>
    public static async Task PostAsync(Uri host, string json, Action onResponse)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(host.Host, host.Port);
        var body = Encoding.UTF8.GetBytes(json);
        var head = $"POST /api/messages HTTP/1.1\r\nHost: {host.Authority}\r\nx-ms-agents-playground: true\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        var stream = client.GetStream();
        await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body]);
        var text = await ReadHeadAsync(stream);
        onResponse();
        Assert.StartsWith("HTTP/1.1 202", text, StringComparison.Ordinal);
    }

    /// <summary>Sends bytes as they are and gives the status, or 0 when the server just closed.</summary>
    public static async Task<int> SendAsync(Uri host, ReadOnlyMemory<byte> request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Host, host.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(request);
            client.Client.Shutdown(SocketShutdown.Send);
            var head = await ReadHeadAsync(stream);
            return head.Length > 12 ? int.Parse(head.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0) break;
            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return head.ToString();
    }
}
