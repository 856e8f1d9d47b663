using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovBot.Commands;

/// <summary>Options that several commands have, and what they share in doing.</summary>
internal static class SharedOptions
{
    /// <summary>Stands before any command; "dotnet run" gives it by itself.</summary>
    public static Option<string?> Environment { get; } = new("--environment")
    {
        Description = "Settings to serve with besides appsettings.json: those of appsettings.NAME.json. Default: $DOTNET_ENVIRONMENT, else Production.",
        HelpName = "NAME",
        Recursive = true,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON (docs/json.md)." };

    public static Option<string?> Documents()
    {
        var documents = new Option<string?>("--documents") { Description = "Answer from the documents of this folder instead of index/documents.", HelpName = "DIR" };
        documents.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !Directory.Exists(token.Value))
                result.AddError($"There is no folder '{token.Value}' to take documents from.");
        });
        return documents;
    }

    /// <summary>Words that need no quotation marks. One that looks like an option is a mistyped option, and no part of a question.</summary>
    public static Argument<string[]> Words(string name, string description, ArgumentArity arity)
    {
        var words = new Argument<string[]>(name) { Description = description, Arity = arity };
        words.Validators.Add(static result =>
        {
            if (result.Tokens.Select(static t => t.Value).FirstOrDefault(IsLikeAnOption) is { } token)
                result.AddError($"There is no option '{token}'.");
        });
        return words;
    }

    /// <summary>
    /// Words as they were typed, one space between them. The command line takes "--" for the end of all options and
    /// leaves it out, but between words it is a dash: "quote 3 -- 5" is a range.
    /// </summary>
    public static string Text(ParseResult call, Argument<string[]> argument)
    {
        List<string> words = [.. call.GetValue(argument) ?? []];
        var dash = call.Tokens.ToList().FindIndex(static t => t.Type == TokenType.DoubleDash);
        var at = dash < 0 ? 0 : words.Count - (call.Tokens.Count - dash - 1);
        if (at > 0 && at < words.Count)
            words.Insert(at, "--");
        return string.Join(' ', words);
    }

    private static bool IsLikeAnOption(string word) =>
        word is ['-', var second, ..] && (second == '-' || char.IsAsciiLetter(second)) && !word.Any(char.IsWhiteSpace);

    /// <summary>Opens the workspace of a command and tells its problems on standard error.</summary>
    public static Workspaces.Workspace OpenWorkspace(string? documents)
    {
        var workspace = Workspaces.Workspace.Open(documents);
        foreach (var problem in workspace.Problems)
            CommandLine.Complain(problem);
        return workspace;
    }
}
