using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovBot.Slack;

/// <summary>One of the three addresses that Slack posts to: is it Slack, is it new, what does it say; acknowledged before work.</summary>
internal sealed class SlackEndpoint(SlackSignature signature, RecentRequests recent, WorkQueue queue, string mediaType, Func<byte[], SlackOutcome> read)
{
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await ReceiveAsync(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own view of a broken body: too slow, too large, cut off.
            await RefuseAsync(context, exception.StatusCode, "The body could not be read.").ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            // The client hung up; there is nobody to answer.
        }
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (!signature.TryRead(headers[SlackSignature.TimestampHeader], headers[SlackSignature.SignatureHeader], out var proof))
        {
            await RefuseAsync(context, 401, "The request is not signed by Slack, or not now.").ConfigureAwait(false);
            return;
        }

        if (await SlackBody.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is not { } body)
            await RefuseAsync(context, 413, "The body is larger than 256 KB.").ConfigureAwait(false);
        else if (!signature.IsRight(proof, body) || !recent.TryAdd(proof.Key))
            await RefuseAsync(context, 401, "The request is not signed by Slack, or was sent before.").ConfigureAwait(false);
        else
            await AnswerAsync(context, proof, IsMedia(context.Request.ContentType) ? read(body) : new SlackOutcome.Refused(415, $"The content type must be {mediaType}."))
                .ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext context, SlackProof proof, SlackOutcome outcome)
    {
        if (outcome is SlackOutcome.Refused refused)
        {
            // Slack may send it again within the second, when its signature is the same.
            recent.Remove(proof.Key);
            await RefuseAsync(context, refused.Status, refused.Reason).ConfigureAwait(false);
            return;
        }

        var taken = (SlackOutcome.Taken)outcome;
        try
        {
            await WriteAsync(context, 200, taken.Body is null ? null : MediaTypeNames.Application.Json, taken.Body ?? []).ConfigureAwait(false);
        }
        finally
        {
            if (taken.Work is { } work) queue.Acknowledged(work);
        }
    }

    private bool IsMedia(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var media) && media.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        if (context.Response.HasStarted) return Task.CompletedTask;
        if (status is 413) context.Response.Headers.Connection = "close";
        if (status is 503) context.Response.Headers.RetryAfter = "5";
        return WriteAsync(context, status, MediaTypeNames.Text.Plain, System.Text.Encoding.UTF8.GetBytes(reason));
    }

    private static async Task WriteAsync(HttpContext context, int status, string? type, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        if (body.Length > 0) await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        await context.Response.CompleteAsync().ConfigureAwait(false);
    }
}
