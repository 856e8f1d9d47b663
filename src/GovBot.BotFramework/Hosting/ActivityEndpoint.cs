using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>The bot's webhook: who is it, what do they say, then one of three ways to answer.</summary>
internal sealed partial class ActivityEndpoint(
    IBot bot, Authenticator authenticator, TenantPolicy tenants, ServiceUrlPolicy serviceUrls, TurnIntake intake, TurnQueue queue,
    TurnRunner runner, BotFrameworkOptions options, TimeProvider time, Apology apology, ILogger<ActivityEndpoint> logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            var admission = await authenticator.AdmitAsync(context).ConfigureAwait(false);
            if (admission.Problem is { } refusal) await Responses.RefuseAsync(context, refusal).ConfigureAwait(false);
            else await ReceiveAsync(context, admission.Caller!).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own view of a broken body: too slow, too large, cut off.
            await Responses.RefuseAsync(context, new Problem(exception.StatusCode, "BadRequest", "The body could not be read."))
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException
            && context.RequestAborted.IsCancellationRequested)
        {
            // The client hung up; there is nobody to answer.
        }
    }

    private async Task ReceiveAsync(HttpContext context, Caller caller)
    {
        var received = await ActivityReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        var problem = received.Problem ?? ActivityRules.Check(received.Activity!) ?? caller.Vouch(received.Activity!);
        if (problem is not null) await Responses.RefuseAsync(context, problem).ConfigureAwait(false);
        else await DispatchAsync(context, received.Activity!, caller).ConfigureAwait(false);
    }

    private Task DispatchAsync(HttpContext context, Activity activity, Caller caller)
    {
        if (!tenants.Admits(activity)) return Responses.RefuseAsync(context, Problem.Forbidden("This tenant is not served."));
        var serviceUrl = serviceUrls.Accept(activity.ServiceUrl, caller);
        if (serviceUrl is null && !string.IsNullOrEmpty(activity.ServiceUrl))
            return Responses.RefuseAsync(context, Problem.Forbidden("Replies to this 'serviceUrl' are not allowed."));
        if (activity.Type == ActivityTypes.Invoke) return InvokeAsync(context, activity);
        if (activity.DeliveryMode == DeliveryModes.ExpectReplies) return AnswerInlineAsync(context, activity);
        // A test client's custom activity may say neither where it is from nor where to answer: nothing to do.
        if (serviceUrl is null || string.IsNullOrEmpty(activity.Conversation?.Id)) return Responses.AcceptAsync(context);
        return EnqueueAsync(context, activity, serviceUrl, caller);
    }

    /// <summary>
    /// Answers 202, once the turn is written down, and only then lets it run: clients show no reply that arrives before their
    /// request has returned.
    /// </summary>
    private async Task EnqueueAsync(HttpContext context, Activity activity, ServiceUrl serviceUrl, Caller caller)
    {
        if (!intake.IsNew(activity))
        {
            await Responses.AcceptAsync(context).ConfigureAwait(false);
            return;
        }

        if (intake.Take(activity, serviceUrl, caller, out var turn) is { } problem)
        {
            intake.Forget(activity);
            await Responses.RefuseAsync(context, problem).ConfigureAwait(false);
            return;
        }

        try
        {
            await Responses.AcceptAsync(context).ConfigureAwait(false);
        }
        finally
        {
            _ = AcknowledgedAsync(turn!, caller);
        }
    }

    // Not awaited: the connection is free for the channel's next request.
    private async Task AcknowledgedAsync(Turn turn, Caller caller)
    {
        if (caller is Caller.Local { IsPlayground: true })
            await Task.Delay(options.PlaygroundDelay, time).ConfigureAwait(false);
        queue.Acknowledged(turn);
    }

    private async Task AnswerInlineAsync(HttpContext context, Activity activity)
    {
        Activity[] replies = [];
        try
        {
            if (intake.IsNew(activity)) replies = await runner.AnswerAsync(activity, context.RequestAborted).ConfigureAwait(false);
            await Responses.WriteAsync(context, 200, new ExpectedReplies(replies), ActivityJson.Default.ExpectedReplies).ConfigureAwait(false);
        }
        catch
        {
            intake.Forget(activity); // Nobody got the replies, so the same activity may come again.
            throw;
        }
    }

    private async Task InvokeAsync(HttpContext context, Activity activity)
    {
        InvokeResponse response;
        try
        {
            response = await bot.OnInvokeAsync(activity, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            var reference = Apology.NewReference();
            LogInvokeFailed(exception, reference, LogName.Of(activity.ChannelId));
            var failure = InvokeFailure.Of(apology.Text(reference));
            response = new InvokeResponse(200, JsonSerializer.SerializeToElement(failure, ActivityJson.Default.InvokeFailure));
        }

        context.Response.StatusCode = response.Status;
        if (response.Body is { } body)
            await Responses.WriteAsync(context, response.Status, body, ActivityJson.Default.JsonElement).ConfigureAwait(false);
    }

    [LoggerMessage(20, LogLevel.Error, "Invoke failed, reference {Reference}, on {Channel}")]
    private partial void LogInvokeFailed(Exception exception, string reference, string channel);
}
