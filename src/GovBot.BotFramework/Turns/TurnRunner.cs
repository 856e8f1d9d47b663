using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>Runs a turn: asks the bot and sends what it answers. No exception leaves it.</summary>
internal sealed partial class TurnRunner(IBot bot, ConnectorClient connector, Apology apology, ILogger<TurnRunner> logger)
{
    /// <summary>Answers an activity at its service URL.</summary>
    /// <returns>Whether it is settled: answered, or failed in a way in which it would fail again.</returns>
    public async Task<bool> RunAsync(Activity activity, ServiceUrl serviceUrl, CancellationToken cancellationToken)
    {
        var address = serviceUrl.ActivitiesOf(activity.Conversation!.Id!, activity.Id);
        try
        {
            var replies = await bot.OnTurnAsync(activity, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < replies.Count; i++)
                await SendAsync(address, ReplyBuilder.Complete(replies[i], activity), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (ConnectorException exception) when (!exception.IsAboutTheReply)
        {
            LogLost(exception, Apology.NewReference(), LogName.Of(activity.ChannelId));
            return !exception.IsTransient;
        }
        catch (Exception exception)
        {
            await ApologizeAsync(exception, address, activity, cancellationToken).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>The replies themselves, for a caller that takes them in the response.</summary>
    public async ValueTask<Activity[]> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return ReplyBuilder.Complete(await bot.OnTurnAsync(activity, cancellationToken).ConfigureAwait(false), activity);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var reference = Apology.NewReference();
            LogFailed(exception, reference, LogName.Of(activity.Type), LogName.Of(activity.ChannelId));
            return [ReplyBuilder.Complete(apology.For(reference), activity)];
        }
    }

    private ValueTask SendAsync(ReplyAddress address, Activity reply, CancellationToken cancellationToken) =>
        connector.SendAsync(address, ActivityBody.Of(reply), cancellationToken);

    private async Task ApologizeAsync(Exception exception, ReplyAddress address, Activity activity, CancellationToken cancellationToken)
    {
        var reference = Apology.NewReference();
        LogFailed(exception, reference, LogName.Of(activity.Type), LogName.Of(activity.ChannelId));
        if (activity.Type != ActivityTypes.Message) return;
        try
        {
            await SendAsync(address, ReplyBuilder.Complete(apology.For(reference), activity), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            LogLost(second, reference, LogName.Of(activity.ChannelId));
        }
    }

    [LoggerMessage(10, LogLevel.Error, "Turn failed, reference {Reference}: {Type} on {Channel}")]
    private partial void LogFailed(Exception exception, string reference, string type, string channel);

    [LoggerMessage(11, LogLevel.Error, "Reply lost, reference {Reference}, on {Channel}")]
    private partial void LogLost(Exception exception, string reference, string channel);
}
