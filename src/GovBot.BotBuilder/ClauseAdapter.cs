using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace GovBot.BotBuilder;

/// <summary>The SDK's adapter, with one constructor, since dependency injection cannot choose between its three, and with words for a turn that fails.</summary>
internal sealed partial class ClauseAdapter : CloudAdapter
{
    public ClauseAdapter(BotFrameworkAuthentication authentication, Apology apology, ILogger<ClauseAdapter> logger)
        : base(authentication, logger) =>
        OnTurnError = async (turn, exception) =>
        {
            var reference = Apology.NewReference();
            LogFailed(logger, exception, reference);
            if (turn.Activity.Type == ActivityTypes.Message)
                await turn.SendActivityAsync(SdkActivity.Of(apology.For(reference)));
        };

    [LoggerMessage(1, LogLevel.Error, "Turn failed, reference {Reference}")]
    private static partial void LogFailed(ILogger logger, Exception exception, string reference);
}
