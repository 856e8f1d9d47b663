using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GovBot.BotFramework;

/// <summary>Reads one activity from the body of a request, without trusting any byte of it.</summary>
internal static class ActivityReader
{
    public const int MaxBytes = 256 * 1024;

    public static ValueTask<ReceivedActivity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request.ContentType)) return new(ReceivedActivity.Refused(Problem.UnsupportedMediaType));
        if (request.ContentLength > MaxBytes) return new(ReceivedActivity.Refused(Problem.TooLarge));
        return ReadBodyAsync(request, cancellationToken);
    }

    private static async ValueTask<ReceivedActivity> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Without a length the server's own limit would let far more through before this loop could see it.
        if (request.ContentLength is null
            && request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = 2 * MaxBytes; // It counts the framing of chunks too.

        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.Buffer.Length > MaxBytes) return Done(reader, result, ReceivedActivity.Refused(Problem.TooLarge));
            if (result.IsCompleted) return Done(reader, result, Parse(result.Buffer));
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static ReceivedActivity Done(PipeReader reader, ReadResult result, ReceivedActivity received)
    {
        reader.AdvanceTo(result.Buffer.End);
        return received;
    }

    private static ReceivedActivity Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment) return ActivityParser.Parse(body.FirstSpan);
        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return ActivityParser.Parse(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    private static bool IsJson(string? contentType)
    {
        if (contentType is null) return false;
        var span = contentType.AsSpan();
        var semicolon = span.IndexOf(';');
        var media = (semicolon < 0 ? span : span[..semicolon]).Trim();
        if (!media.Equals("application/json", StringComparison.OrdinalIgnoreCase)) return false;
        if (semicolon < 0) return true;
        var charset = span[semicolon..].IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return charset < 0
            || span[(semicolon + charset + 8)..].Trim().Trim('"').StartsWith("utf-8", StringComparison.OrdinalIgnoreCase);
    }
}
