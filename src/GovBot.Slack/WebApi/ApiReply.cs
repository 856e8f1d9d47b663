using System.Net;

namespace GovBot.Slack;

/// <summary>The answer to one attempt of a call.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">What was read of the body; null where it is no JSON object.</param>
/// <param name="RetryAfter">How long Slack asks to wait; null for no wish.</param>
internal sealed record ApiReply(HttpStatusCode Status, ApiResponse? Body, TimeSpan? RetryAfter)
{
    public bool IsOk => Body?.Ok == true;

    // "Web API errors": these say that the same call may pass later.
    public bool IsTransient => Status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)Status >= 500
        || Body?.Error is "ratelimited" or "rate_limited" or "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout" or "team_added_to_org";
}
