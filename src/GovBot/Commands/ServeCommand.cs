using System.CommandLine;
using GovBot.Server;

namespace GovBot.Commands;

/// <summary><c>govbot serve</c>, and <c>govbot</c> alone: starts the bot.</summary>
internal static class ServeCommand
{
    private const string Description = """
        Start the bot (also without a command). It listens on http://localhost:3978 unless --urls says otherwise.

          govbot serve
          govbot serve --urls http://localhost:8080
        """;

    public static Command Build()
    {
        var command = new Command("serve", Description);
        Configure(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of serving.</summary>
    public static void Configure(Command command)
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, parted by ';'.", HelpName = "URLS" };
        urls.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value.Split(';').All(string.IsNullOrWhiteSpace))
                result.AddError("--urls needs an address, as in --urls http://localhost:8080.");
        });
        command.Options.Add(urls);
        command.SetAction((call, cancellationToken) => BotServer.RunAsync(call.GetValue(urls), call.GetValue(SharedOptions.Environment), cancellationToken));
    }
}
