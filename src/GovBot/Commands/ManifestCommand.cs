using System.CommandLine;
using System.Text.Json;
using GovBot.Channels.Slack.Packaging;
using GovBot.Channels.Teams.Packaging;
using GovBot.Workspaces;

namespace GovBot.Commands;

/// <summary><c>govbot manifest</c>: writes what a channel's administrator uploads.</summary>
internal static class ManifestCommand
{
    private const string Description = """
        Write the app package for Teams, from manifests/teams.

          govbot manifest teams --app-id 00000000-0000-0000-0000-000000000000 --host govbot.example.org -o govbot-teams.zip
        """;

    private const string SlackDescription = """
        Print the app manifest for Slack, from manifests/slack, to be pasted under "Create New App", "From a manifest".

          govbot manifest slack --host govbot.example.org
          govbot manifest slack --host govbot.example.org --socket-mode
        """;

    public static Command Build() => new("manifest", "Write the package that a channel installs the bot from.") { Teams(), Slack() };

    private static Command Teams()
    {
        var appId = new Option<string>("--app-id") { Description = "The bot's id in its registration (MicrosoftAppId).", Required = true, HelpName = "ID" };
        var host = Host();
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", HelpName = "FILE", DefaultValueFactory = static _ => "govbot-teams.zip" };
        appId.Validators.Add(static result => Check(result, static text => Guid.TryParseExact(text, "D", out _), "--app-id needs an id such as 01234567-89ab-cdef-0123-456789abcdef."));
        var command = new Command("teams", Description) { appId, host, output };
        command.SetAction(call => Write(Guid.Parse(call.GetValue(appId)!), call.GetValue(host)!.ToLowerInvariant(), call.GetValue(output)!));
        return command;
    }

    private static Command Slack()
    {
        var host = Host();
        var isSocketMode = new Option<bool>("--socket-mode") { Description = "For a bot that Slack cannot reach: it opens a socket to Slack instead." };
        var command = new Command("slack", SlackDescription) { host, isSocketMode };
        command.SetAction(call => Print(call.GetValue(host)!.ToLowerInvariant(), call.GetValue(isSocketMode)));
        return command;
    }

    private static Option<string> Host()
    {
        var host = new Option<string>("--host") { Description = "The host under which people reach the bot, as in GovBot:PublicUrl.", Required = true, HelpName = "HOST" };
        host.Validators.Add(static result => Check(result, IsHost, "--host needs a host's name such as govbot.example.org, without https:// and without a port: Teams and Slack know no others."));
        return host;
    }

    private static int Print(string host, bool isSocketMode)
    {
        try
        {
            Console.Write(SlackManifest.Read(DataFolder.PathTo(Path.Combine("manifests", "slack", "manifest.yaml")), host, isSocketMode));
            return CommandLine.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            CommandLine.Complain(e.Message);
            return CommandLine.Misuse;
        }
    }

    private static int Write(Guid appId, string host, string path)
    {
        try
        {
            using var package = new MemoryStream();
            AppPackage.Write(DataFolder.PathTo(Path.Combine("manifests", "teams")), appId, host, package);
            File.WriteAllBytes(path, package.ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            CommandLine.Complain(e.Message);
            return CommandLine.Misuse;
        }

        Console.WriteLine($"{path}: upload it in Teams under Apps, Manage your apps, Upload an app.");
        return CommandLine.Done;
    }

    private static bool IsHost(string text) => text.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(text) == UriHostNameType.Dns && text.All(char.IsAscii);

    private static void Check(System.CommandLine.Parsing.OptionResult result, Func<string, bool> isRight, string message)
    {
        if (result.Tokens is [var token] && !isRight(token.Value))
            result.AddError(message);
    }
}
