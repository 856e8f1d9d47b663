using GovBot.BotFramework;
using GovBot.Channels;
using GovBot.Slack;
using GovBot.Workspaces;

namespace GovBot.Server;

/// <summary>What the server says when it is ready to be talked to.</summary>
internal static class StartMessage
{
    public static void Print(WebApplication app, Workspace workspace)
    {
        var address = app.Urls.First();
        var permalinks = app.Services.GetRequiredService<Permalinks>();
        // On this machine alone, the listening address is where the pages are.
        if (new Uri(address.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal)).IsLoopback)
            permalinks.PublicUrl ??= address;
        var documents = workspace.Library.Documents;
        Console.WriteLine($"""
            GovBot is listening on {string.Join(", ", app.Urls)}
            It quotes {(documents.IsEmpty ? "nothing yet: put a document into " + workspace.Folder : string.Join(", ", documents.Select(static d => d.Name)))}.

            Talk to it
            {Channels(app.Services, address)}  in a terminal:                                           govbot chat
              read what it quotes:                                     {address}/
            Stop it with Ctrl+C.
            """);
    }

    private static string Channels(IServiceProvider services, string address)
    {
        var emulator = services.GetService<BotFrameworkOptions>() is null ? "" : $"  in the Agents Playground or the Bot Framework Emulator:  {address}/api/messages\n";
        return emulator + (services.GetService<SlackOptions>() switch
        {
            null => "",
            { AppToken: not null } => "  in Slack, over a socket:                                 /clause\n",
            _ => $"  in Slack, which posts to:                                {address}/slack/…\n",
        });
    }
}
