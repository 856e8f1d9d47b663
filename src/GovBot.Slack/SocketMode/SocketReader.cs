using System.Buffers;
using System.Net.WebSockets;

namespace GovBot.Slack;

/// <summary>Reads whole messages from a socket.</summary>
internal static class SocketReader
{
    private const int MaxBytes = 1024 * 1024;
    private const int PieceBytes = 16 * 1024;

    /// <summary>The next message; null where the other side closed.</summary>
    /// <exception cref="WebSocketException">The connection broke, or a message is too long.</exception>
    public static async Task<byte[]?> ReadAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var message = new ArrayBufferWriter<byte>(PieceBytes);
        while (true)
        {
            var piece = await socket.ReceiveAsync(message.GetMemory(PieceBytes), cancellationToken).ConfigureAwait(false);
            if (piece.MessageType == WebSocketMessageType.Close) return null;
            message.Advance(piece.Count);
            if (message.WrittenCount > MaxBytes) throw new WebSocketException(WebSocketError.HeaderError, "The message is too long.");
            if (piece.EndOfMessage) return message.WrittenSpan.ToArray();
        }
    }
}
