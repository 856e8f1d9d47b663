using System.Text.Json;

namespace GovBot.Slack;

/// <summary>Brings what Slack sent to the app, and what the app wants done into the queue; the same for HTTP and Socket Mode.</summary>
internal sealed class SlackDispatcher(ISlackApp app, SlackOptions options, WorkQueue queue, WorkRunner runner, EventLedger ledger, PendingEvents pending)
{
    public SlackOutcome Event(EventEnvelope? envelope)
    {
        if (envelope is { Type: "url_verification", Challenge: { } challenge })
            return new SlackOutcome.Taken(JsonSerializer.SerializeToUtf8Bytes(new ChallengeResponse(challenge), SlackJson.Default.ChallengeResponse));
        // Slack also tells that it limits events; there is nothing to do then.
        if (envelope is { Type: "app_rate_limited" }) return new SlackOutcome.Taken();
        if (envelope is not { Type: "event_callback" } || EventReader.Read(envelope) is not { } delivery) return SlackOutcome.Malformed;
        if (!IsServed(delivery.Team)) return SlackOutcome.Stranger;
        return delivery.Event is SlackEvent.Other ? new SlackOutcome.Taken() : Once(delivery, envelope);
    }

    public SlackOutcome Command(CommandFields? fields)
    {
        if (fields?.ToCommand() is not { } command) return SlackOutcome.Malformed;
        return IsServed(command.Team) ? Answer(() => app.OnCommand(command)) : SlackOutcome.Stranger;
    }

    public SlackOutcome Interaction(InteractionFields? fields)
    {
        if (fields is null || InteractionReader.Read(fields) is not { } interaction) return SlackOutcome.Malformed;
        return IsServed(interaction.Team) ? Answer(() => app.OnInteraction(interaction)) : SlackOutcome.Stranger;
    }

    private bool IsServed(string team) => options.AllowedTeams.Count == 0 || options.AllowedTeams.Contains(team);

    private SlackOutcome Once(SlackDelivery delivery, EventEnvelope envelope)
    {
        if (!ledger.TryBegin(delivery.EventId)) return new SlackOutcome.Taken();
        var outcome = Enqueue(delivery, envelope);
        // Left now, left whenever it comes again; refused now, taken then: nothing to remember.
        if (outcome is not SlackOutcome.Taken { Work: not null }) ledger.End(delivery.EventId, isSettled: false);
        return outcome;
    }

    private SlackOutcome Enqueue(SlackDelivery delivery, EventEnvelope envelope)
    {
        try
        {
            if (app.OnEvent(delivery) is not { } work) return new SlackOutcome.Taken();
            pending.Add(delivery.EventId, envelope);
            var queued = new QueuedSlackWork(work, runner, isSettled => Finish(delivery.EventId, isSettled));
            if (queue.TryAdd(queued)) return new SlackOutcome.Taken(Work: queued);
            pending.Remove(delivery.EventId);
            return SlackOutcome.Busy;
        }
        catch (Exception exception)
        {
            runner.Failed(exception);
            return SlackOutcome.Busy;
        }
    }

    // What is not settled stays for the next start: Slack may not deliver it again.
    private void Finish(string eventId, bool isSettled)
    {
        ledger.End(eventId, isSettled);
        if (isSettled) pending.Remove(eventId);
    }

    private SlackOutcome Answer(Func<SlackAnswer> ask)
    {
        SlackAnswer answer;
        try
        {
            answer = ask();
        }
        catch (Exception exception)
        {
            answer = new SlackAnswer { Message = app.Apology(runner.Failed(exception)) };
        }

        if (answer.Work is null) return new SlackOutcome.Taken(Body(answer));
        var queued = new QueuedSlackWork(answer.Work, runner, finished: null);
        return queue.TryAdd(queued) ? new SlackOutcome.Taken(Body(answer), queued) : SlackOutcome.Busy;
    }

    private static byte[]? Body(SlackAnswer answer) => answer switch
    {
        { Message: { } message } => JsonSerializer.SerializeToUtf8Bytes(
            new Response { ResponseType = "ephemeral", Text = message.Text, Blocks = message.Blocks, UnfurlLinks = false }, SlackJson.Default.Response),
        { Options: { } list } => JsonSerializer.SerializeToUtf8Bytes(list, SlackJson.Default.SlackOptionList),
        _ => null,
    };
}
