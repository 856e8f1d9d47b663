using System.Text;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>Files that are no documents, beside one that is: each is told in a line, and the good one still answers.</summary>
public sealed class BadDocumentTests
{
    private static readonly string[] Problems =
    [
        "govbot: binary.txt: The file is not text: byte 4 is zero (line 1); save it as plain text in UTF-8.",
        "govbot: empty.txt: The file is empty; remove it or put the document's text in it.",
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

    [Theory]
    [InlineData("ask", "who signed?")]
    [InlineData("quote", "3")]
    [InlineData("verify", "words")]
    [InlineData("chat")]
    [InlineData("explain", "who signed?")]
    [InlineData("documents")]
    [InlineData("eval", "questions.jsonl")]
    public async Task A_missing_folder_is_a_wrong_call(string command, params string[] words)
    {
        var run = await InProcess.RunAsync([command, .. words, "--documents", "nowhere"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["There is no folder 'nowhere' to take documents from.", $"See 'govbot {command} --help'."], run.ErrorLines);
    }

    [Fact]
    public async Task Without_any_document_a_question_is_not_answered_and_nothing_is_measured()
    {
        using var data = new DataCopy().With("q.jsonl", "{\"question\":\"who signed?\"}"u8);
        var documents = Directory.CreateDirectory(data.PathTo("none")).FullName;
        var problem = $"govbot: {documents}: The folder has no .txt or .md file in it; put the documents there.";

        var asked = await InProcess.RunAsync("ask", "--documents", documents, "who signed?");
        var measured = await InProcess.RunAsync("eval", "--documents", documents, data.PathTo("q.jsonl"));

        Assert.Equal((1, "There is no document to quote yet. Whoever runs this bot can put one into index/documents.\n"), (asked.ExitCode, asked.Output));
        Assert.Equal([problem], asked.ErrorLines);
        Assert.Equal((2, ""), (measured.ExitCode, measured.Output));
        Assert.Equal([problem, "govbot: There is no document to answer from."], measured.ErrorLines);
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
        Assert.Equal(2, (await new TerminalCall("index") { Folder = data.Root }.RunAsync()).ExitCode);
    }

    [Fact]
    public async Task An_index_that_another_process_builds_for_ever_is_built_in_memory()
    {
        using var data = new DataCopy().With("index/lucene/build.lock", []);
        using var other = new FileStream(data.PathTo("index/lucene/build.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var start = DateTime.UtcNow;

        var run = await new TerminalCall("ask", "para 6") { Folder = data.Root }.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([$"govbot: {data.PathTo("index/lucene")}: the index cannot be kept there (another process is building it), so it was built in memory. Should that stay so, end the other process."], run.ErrorLines);
        Assert.InRange(DateTime.UtcNow - start, TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(40));
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
