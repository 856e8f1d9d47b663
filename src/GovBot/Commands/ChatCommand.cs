using System.CommandLine;
using GovBot.Channels.Terminal;
using GovBot.Clauses.Answers;

namespace GovBot.Commands;

/// <summary><c>govbot chat</c>: a conversation in the terminal.</summary>
internal static class ChatCommand
{
    private const string Prompt = "> ";

    private const string Description = """
        Talk in the terminal: each line is a question. An empty line, "exit" or Ctrl+D ends it.

          govbot chat
        """;

    public static Command Build()
    {
        var documents = SharedOptions.Documents();
        var command = new Command("chat", Description) { documents };
        command.SetAction(call =>
        {
            var workspace = SharedOptions.OpenWorkspace(call.GetValue(documents));
            Talk(workspace.Answerer);
            return CommandLine.Done;
        });
        return command;
    }

    private static void Talk(Answerer answerer)
    {
        var state = ConversationState.Empty;
        Console.WriteLine(PlainText.Render(Presenter.Welcome(answerer.Documents)));
        while (Ask() is { } line)
        {
            var reply = answerer.Answer(line, state);
            Console.WriteLine($"\n{TerminalText.Render(reply, TerminalText.HasColours)}");
            state = reply.State;
        }
    }

    private static string? Ask()
    {
        Console.Write(Console.IsInputRedirected ? "\n" : "\n" + Prompt);
        return Console.ReadLine()?.Trim() is { Length: > 0 } line && line is not ("exit" or "quit") ? line : null;
    }
}
