using System.Net.Mime;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace GovBot.BotFramework;

/// <summary>The webhook's HTTP responses.</summary>
internal static class Responses
{
    /// <summary>202 without a body, complete when this returns.</summary>
    public static Task AcceptAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentLength = 0;
        return context.Response.CompleteAsync();
    }

    public static Task RefuseAsync(HttpContext context, Problem problem)
    {
        if (context.Response.HasStarted) return Task.CompletedTask;
        if (problem.Status is 413) context.Response.Headers.Connection = "close";
        if (problem.Status is 401) context.Response.Headers.WWWAuthenticate = "Bearer";
        if (problem.Status is 503) context.Response.Headers.RetryAfter = "5";
        var body = new ErrorBody(new ErrorDetail(problem.Code, problem.Message));
        return WriteAsync(context, problem.Status, body, ActivityJson.Default.ErrorBody);
    }

    public static async Task WriteAsync<T>(HttpContext context, int status, T value, JsonTypeInfo<T> type)
    {
        var body = ActivityBody.Of(value, type);
        context.Response.StatusCode = status;
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
