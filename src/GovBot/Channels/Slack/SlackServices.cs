using GovBot.Channels.Slack.Drawing;
using GovBot.Channels.Slack.Interactions;
using GovBot.Slack;

namespace GovBot.Channels.Slack;

/// <summary>Registers what draws and answers for Slack.</summary>
internal static class SlackServices
{
    /// <returns>Whether the channel is on.</returns>
    public static bool AddSlack(this IServiceCollection services, IConfiguration configuration)
    {
        if (!services.AddSlack<SlackBot>(configuration))
            return false;
        services.AddSingleton<SlackMemory>();
        services.AddSingleton<QuoteMessage>();
        services.AddSingleton<ReplyMessage>();
        services.AddSingleton<SlackModals>();
        services.AddSingleton<SlackEvents>();
        services.AddSingleton<MessageButtons>();
        services.AddSingleton<ViewControls>();
        services.AddSingleton<SlackInteractions>();
        return true;
    }
}
