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
            {string.Join('\n', Ways(app.Services, address))}
            Stop it with Ctrl+C.
            """);
    }

    private static IEnumerable<string> Ways(IServiceProvider services, string address)
    {
        if (services.GetService<BotFrameworkOptions>() is not null)
            yield return $"  in the Agents Playground or the Bot Framework Emulator:  {address}/api/messages";
        if (services.GetService<SlackOptions>() is { } slack)
            yield return slack.AppToken is not null ? "  in Slack, over a socket:                                 /clause" : $"  in Slack, which posts to:                                {address}/slack/…";
        yield return "  in a terminal:                                           govbot chat";
        yield return $"  read what it quotes:                                     {address}/";
    }
}
