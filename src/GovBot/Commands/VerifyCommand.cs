using System.CommandLine;
using System.Text;
using System.Text.Json;
using GovBot.Channels.Terminal;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Commands;

/// <summary><c>govbot verify "…"</c>: compares a quotation, or every quotation and reference of a draft, with the documents.</summary>
internal static class VerifyCommand
{
    private const string StandardInput = "-";

    private const string Description = """
        Compare quotations with the documents, word for word, and look up the references beside them.
        A text without quotation marks and references is taken as the quotation itself.

          govbot verify "we aim to strengthen international cooperation"
          govbot verify 'para 5: "the rule of law"'
          govbot verify --file draft.txt
          govbot verify - < draft.txt

        Exit codes: 0 all exact and where they are said to be, 1 something is not, 2 wrong call.
        """;

    public static Command Build()
    {
        var text = new Argument<string[]>("text") { Description = "The quotation or draft; - reads it from standard input.", Arity = ArgumentArity.ZeroOrMore };
        var file = new Option<string?>("--file") { Description = "Check this text file.", HelpName = "FILE" };
        var (json, documents) = (SharedOptions.Json(), SharedOptions.Documents());
        var command = new Command("verify", Description) { text, file, json, documents };
        command.SetAction(call => Run(call.GetValue(text) ?? [], call.GetValue(file), call.GetValue(documents), call.GetValue(json)));
        return command;
    }

    private static int Run(string[] words, string? file, string? documents, bool json)
    {
        try
        {
            var text = file is not null ? Utf8File.ReadAllText(file) : words is [StandardInput] ? ReadInput() : string.Join(' ', words);
            if (file is not null && words.Length > 0)
                CommandLine.Complain("Give either a text or --file.");
            else if (SharedOptions.OpenWorkspace(documents).Answerer is var answerer && answerer.Check(text) is { } reply)
                return Print(reply, json);
            else
                CommandLine.Complain("There is nothing to check. Give a quotation, as in: govbot verify \"…\", or a text: govbot verify --file draft.txt.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            CommandLine.Complain(e is DecoderFallbackException ? "The text is not in UTF-8; save it as UTF-8." : e.Message);
        }

        return CommandLine.Misuse;
    }

    private static int Print(Reply reply, bool json)
    {
        Console.WriteLine(json
            ? JsonSerializer.Serialize(AnswerJson.Of(null, reply), TerminalJson.Readable.AnswerJson)
            : TerminalText.Render(reply, TerminalText.HasColours));
        return !reply.IsCut && reply.Answer is Answer.Verified { Findings: var findings, Unchecked: 0 } && findings.All(static f => f.IsRight) ? CommandLine.Done : CommandLine.NoAnswer;
    }

    private static string ReadInput()
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return reader.ReadToEnd();
    }
}
