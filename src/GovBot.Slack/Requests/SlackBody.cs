using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace GovBot.Slack;

/// <summary>Reads the raw bytes of a request, which are what Slack signs.</summary>
internal static class SlackBody
{
    public const int MaxBytes = 256 * 1024;

    /// <summary>The body; null where it is longer than <see cref="MaxBytes"/>.</summary>
    public static async ValueTask<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes) return null;
        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var isTooLong = result.Buffer.Length > MaxBytes;
            if (isTooLong || result.IsCompleted)
            {
                var body = isTooLong ? null : result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
