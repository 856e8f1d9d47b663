using GovBot.Channels;
using GovBot.Channels.BotFramework;
using GovBot.Channels.Teams;
using GovBot.Workspaces;

namespace GovBot.Server;

/// <summary>Registers the bot and what draws its replies, whichever protocol library hosts it.</summary>
internal static class ClauseBotServices
{
    public static void AddClauseBot(this IServiceCollection services, Workspace workspace, IConfiguration configuration)
    {
        services.AddSingleton(workspace.Answerer);
        services.AddSingleton(workspace.Library);
        services.AddSingleton<ConversationMemory>();
        services.AddSingleton(new Permalinks { PublicUrl = PublicUrl.Read(configuration) });
        services.AddSingleton<MarkdownText>();
        services.AddSingleton<ActivityRenderer>();
        services.AddTeams();
        services.AddSingleton<ClauseBot>();
    }
}
