using System.CommandLine;
using System.Text.Json;
using GovBot.Channels.Terminal;
using GovBot.Clauses.Answers;
using GovBot.Workspaces;

namespace GovBot.Commands;

/// <summary><c>govbot ask "…"</c>: answers one question, or every question of a file.</summary>
internal static class AskCommand
{
    private const string Description = """
        Answer a question, a reference or "where is … mentioned".

          govbot ask "what does it say on sustainability?"
          govbot ask "para 6"
          govbot ask --json "who signed?"
          govbot ask --json --questions questions.jsonl      one {"id","question"} a line
        """;

    public static Command Build()
    {
        var question = SharedOptions.Words("question", "What to ask; several words need no quotation marks.", ArgumentArity.ZeroOrMore);
        var questions = new Option<string?>("--questions") { Description = "Answer every line of this file, with one JSON object a line.", HelpName = "FILE.jsonl" };
        var (json, documents) = (SharedOptions.Json(), SharedOptions.Documents());
        var command = new Command("ask", Description) { question, questions, json, documents };
        command.SetAction(call =>
        {
            var (file, text) = (call.GetValue(questions), SharedOptions.Text(call, question));
            if (file is null == (call.GetValue(question) is not { Length: > 0 }))
            {
                CommandLine.Complain(file is null ? "Ask something, as in: govbot ask \"which countries signed?\"" : "Give either a question or --questions.");
                return CommandLine.Misuse;
            }

            var workspace = SharedOptions.OpenWorkspace(call.GetValue(documents));
            return file is null ? AnswerOne(workspace, text, call.GetValue(json)) : AnswerFile(workspace, file);
        });
        return command;
    }

    /// <summary>Prints a reply, and tells by the exit code whether it is an answer.</summary>
    public static int Print(Reply reply, bool json)
    {
        Console.WriteLine(json
            ? JsonSerializer.Serialize(AnswerJson.Of(null, reply), TerminalJson.Readable.AnswerJson)
            : TerminalText.Render(reply, TerminalText.HasColours));
        return reply.Answer is Answer.NotAnswered or Answer.NoSuchClause or Answer.NoDocuments or Answer.Listing { Count: 0 } ? CommandLine.NoAnswer : CommandLine.Done;
    }

    private static int AnswerOne(Workspace workspace, string question, bool json) =>
        Print(workspace.Answerer.Answer(question, ConversationState.Empty), json);

    private static int AnswerFile(Workspace workspace, string file)
    {
        try
        {
            using var output = new StreamWriter(Console.OpenStandardOutput());
            foreach (var line in QuestionLine.Read(file))
                output.WriteLine(JsonSerializer.Serialize(AnswerJson.Of(line.Id, AnswerLine(workspace.Answerer, line)), TerminalJson.Readable.AnswerJson));
            return CommandLine.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            CommandLine.Complain(e.Message);
            return CommandLine.Misuse;
        }
    }

    /// <summary>Answers a line in a fresh conversation, after the turn before it where it has one.</summary>
    public static Reply AnswerLine(Answerer answerer, QuestionLine line)
    {
        var state = line.Previous?.Question is { } previous ? answerer.Answer(previous, ConversationState.Empty).State : ConversationState.Empty;
        return answerer.Answer(line.Question!, state);
    }
}
