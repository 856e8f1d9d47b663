using GovBot.Channels.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Channels.Teams.Invokes;

namespace GovBot.Channels.Teams;

/// <summary>Registers what draws and answers for Teams.</summary>
internal static class TeamsServices
{
    public static void AddTeams(this IServiceCollection services)
    {
        services.AddSingleton<HtmlText>();
        services.AddSingleton<QuoteCard>();
        services.AddSingleton<CardMessage>();
        services.AddSingleton<TextMessages>();
        services.AddSingleton<TeamsRenderer>();
        services.AddSingleton<ReplyRenderers>();
        services.AddSingleton<ClauseFinder>();
        services.AddSingleton<TeamsInvokes>();
        services.AddSingleton<CardActions>();
        services.AddSingleton<SearchExtension>();
        services.AddSingleton<ClauseDialog>();
        services.AddSingleton<MessageAction>();
        services.AddSingleton<LinkUnfurling>();
        services.AddMetrics();
        services.AddSingleton<Feedback>();
    }
}
