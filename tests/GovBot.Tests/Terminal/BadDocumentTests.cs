using System.Text;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>Files that are no documents, beside one that is: each is told in a line, and the good one still answers.</summary>
public sealed class BadDocumentTests
{
    private static readonly string[] Problems =
    [
        "govbot: binary.txt: The file is not text: byte 4 is zero (line 1); save it as plain text in UTF-8.",
        "govbot: empty.txt: The file is empty.",
        "govbot: folder.txt: This is a folder, not a file; rename it, or move its files up.",
        "govbot: latin.txt: The file is not in UTF-8: byte 9 (line 1) does not belong there; save it as UTF-8.",
    ];

    [Fact]
    public async Task Bad_files_are_named_with_what_to_do_and_the_good_one_answers()
    {
        using var data = WithBadFiles();

        var run = await new TerminalCall("ask", "which countries signed?") { Folder = data.Root }.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Problems, run.ErrorLines);
        Assert.Contains("— Seoul Declaration, para. 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_says_by_its_exit_code_that_something_is_wrong()
    {
        using var data = WithBadFiles();

        var run = await new TerminalCall("index") { Folder = data.Root }.RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Problems, run.ErrorLines);
        Assert.StartsWith("11 clauses of 1 documents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_starts_with_bad_files_and_answers()
    {
        using var data = WithBadFiles();
        await using var bot = await BotProcess.StartAsync(folder: data.Root);
        using var http = new HttpClient { BaseAddress = bot.Url };

        Assert.Equal("ready", await http.GetStringAsync(new Uri("health/ready", UriKind.Relative)));
        Assert.Contains("Seoul Declaration", await http.GetStringAsync(new Uri("", UriKind.Relative)), StringComparison.Ordinal);
        Assert.All(Problems, problem => Assert.Contains(problem, bot.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        using var data = new DataCopy();

        var run = await new TerminalCall("ask", "--documents", data.PathTo("nowhere"), "who signed?") { Folder = data.Root }.RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"govbot: {data.PathTo("nowhere")}: There is no such folder; create it and put the documents there as .txt or .md files."], run.ErrorLines);
        Assert.Equal("There is no document to quote yet. Whoever runs this bot can put one into index/documents.\n", run.Output);
    }

    [Fact]
    public async Task A_name_with_control_characters_cannot_steer_the_terminal()
    {
        using var data = new DataCopy().With("index/documents/a\e[2J\nb.txt", []);

        var run = await new TerminalCall("documents") { Folder = data.Root }.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("govbot: a[2J b.txt: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_that_cannot_be_kept_is_a_warning_and_it_still_answers()
    {
        using var data = new DataCopy().With("index/lucene", "in the way"u8);

        var run = await new TerminalCall("ask", "para 6") { Folder = data.Root }.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"govbot: {data.PathTo("index/lucene")}: the index cannot be kept there (", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("— Seoul Declaration, para. 6\n", run.Output, StringComparison.Ordinal);
    }

    private static DataCopy WithBadFiles()
    {
        var data = new DataCopy()
            .With("index/documents/binary.txt", [1, 2, 3, 4, 0, 5])
            .With("index/documents/empty.txt", [])
            .With("index/documents/latin.txt", Encoding.Latin1.GetBytes("1. Declar\u00e9."));
        Directory.CreateDirectory(data.PathTo("index/documents/folder.txt"));
        return data;
    }
}
