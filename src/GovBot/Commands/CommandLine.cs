using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using GovBot.Channels;

namespace GovBot.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    /// <summary>Nothing went wrong; for a question: it was answered.</summary>
    public const int Done = 0;

    /// <summary>The documents do not answer, or do not have what was named.</summary>
    public const int NoAnswer = 1;

    /// <summary>The call or the configuration is wrong.</summary>
    public const int Misuse = 2;

    private const string Description = """
        GovBot answers questions about a declaration with its own paragraphs, word for word.

          govbot                              start the bot on http://localhost:3978
          govbot ask "which countries signed?"
          govbot quote 3-5
          govbot verify "we aim to strengthen cooperation"
          govbot chat                         ask in turn, with "next", "more", "why"

        Exit codes: 0 answered, 1 not answered, 2 wrong call or configuration.
        """;

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // Whatever the locale or the console's code page: quotes hold letters of all scripts.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = Build();
        // "@govbot hello" is a question, not a file of arguments.
        var call = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Errors.Count == 0)
            return await call.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // The server heeds signals itself and takes its time to answer what it acknowledged; here it would be ended after 2 s.
                ProcessTerminationTimeout = null,
            });
        foreach (var error in call.Errors)
            await Console.Error.WriteLineAsync(PrintableText.Of(error.Message));
        await Console.Error.WriteLineAsync($"See 'govbot {string.Join(' ', Names(call))}--help'.");
        return Misuse;
    }

    /// <summary>Tells on standard error, in a line, what a person should see to.</summary>
    public static void Complain(string message)
    {
        try
        {
            Console.Error.WriteLine("govbot: " + PrintableText.Of(message.ReplaceLineEndings(" ")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is closed or full: there is nobody to tell, and the exit code still says it.
        }
    }

    private static RootCommand Build()
    {
        var root = new RootCommand(Description)
        {
            ServeCommand.Build(),
            AskCommand.Build(),
            QuoteCommand.Build(),
            VerifyCommand.Build(),
            ChatCommand.Build(),
            ExplainCommand.Build(),
            DocumentsCommand.Build(),
            IndexCommand.Build(),
            EvalCommand.Build(),
            ManifestCommand.Build(),
        };
        root.Options.Add(SharedOptions.Environment);
        ServeCommand.Configure(root);
        return root;
    }

    private static List<string> Names(ParseResult call)
    {
        List<string> names = [""];
        for (var at = call.CommandResult; at.Command is not RootCommand && at.Parent is CommandResult above; at = above)
            names.Insert(0, at.Command.Name);
        return names.Count > 1 ? names : [];
    }
}
