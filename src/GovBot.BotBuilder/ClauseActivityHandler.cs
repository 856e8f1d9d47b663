using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using ClauseBot = GovBot.Channels.BotFramework.ClauseBot;

namespace GovBot.BotBuilder;

/// <summary>Gives the SDK's turns to the bot. It knows itself what to do with each type, so nothing is told apart here but invokes, which are answered in the response.</summary>
internal sealed class ClauseActivityHandler(ClauseBot bot) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => ReplyAsync(turnContext, cancellationToken);
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => ReplyAsync(turnContext, cancellationToken);
    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => ReplyAsync(turnContext, cancellationToken);
    protected override async Task<Microsoft.Bot.Builder.InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var response = await bot.OnInvokeAsync(SdkActivity.Read(turnContext.Activity), cancellationToken);
        return new Microsoft.Bot.Builder.InvokeResponse { Status = response.Status, Body = response.Body is { } body ? SdkActivity.Token(body) : null };
    }

    private async Task ReplyAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        foreach (var reply in await bot.OnTurnAsync(SdkActivity.Read(turn.Activity), cancellationToken))
            await turn.SendActivityAsync(SdkActivity.Of(reply), cancellationToken);
    }
}
