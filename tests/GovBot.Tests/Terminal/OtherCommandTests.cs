using System.Text.Json;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary><c>documents</c>, <c>index</c>, <c>explain</c> and <c>chat</c>.</summary>
public sealed class OtherCommandTests
{
    private const string Numbers = "title, 1, 2, 3, 4, 5, 6, 7, 8, 9, annex";

    [Fact]
    public async Task Documents_are_listed_with_their_numbers()
    {
        var run = await InProcess.RunAsync("documents");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith($"seoul-declaration: Seoul Declaration, 11 clauses ({Numbers}), sha256 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_are_given_with_the_text_in_which_offsets_count()
    {
        var run = await InProcess.RunAsync("documents --json --text");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        var document = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(Numbers.Split(", "), document.GetProperty("numbers").EnumerateArray().Select(static n => n.GetString()));
        var source = await File.ReadAllTextAsync(Repository.PathTo("index", "documents", "seoul-declaration.txt"));
        Assert.Equal(source.Replace("*", "", StringComparison.Ordinal), document.GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_index_has_a_name_that_depends_on_nothing_but_its_sources()
    {
        using var data = new DataCopy();

        var here = await InProcess.RunAsync("index");
        var there = await new TerminalCall("index") { Folder = data.Root }.RunAsync();

        Assert.Matches("^11 clauses of 1 documents, index [0-9a-f]{32}\n$", here.Output);
        Assert.Equal(here, there);
        Assert.True(Directory.Exists(data.PathTo("index/lucene")));
    }

    [Fact]
    public async Task An_explanation_names_words_scores_and_the_index()
    {
        var run = await InProcess.RunAsync("explain does honey threaten privacy?");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("^Index [0-9a-f]{32}\nNever used: honey, threaten\n", run.Output);
        Assert.Matches(@"\nseoul-declaration 5: score \d+\.\d{3}, share \d\.\d\d, matched privacy\n  \d+\.\d{3} ", run.Output);
    }

    [Fact]
    public async Task An_explanation_as_json_has_the_same_content()
    {
        var run = await InProcess.RunAsync("explain --json which countries signed?");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["index", "unknown", "clauses"], json.RootElement.EnumerateObject().Select(static p => p.Name));
        var first = json.RootElement.GetProperty("clauses")[0];
        Assert.Equal("1", first.GetProperty("number").GetString());
        Assert.Equal(first.GetProperty("score").GetSingle(), first.GetProperty("explanation").GetProperty("value").GetSingle());
    }

    [Fact]
    public async Task A_chat_remembers_what_it_showed_until_somebody_leaves()
    {
        var run = await new TerminalCall("chat") { Input = "which countries signed?\nnext\nwhy\nexit\npara 9\n" }.RunAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var places = new[] { "I answer questions about the Seoul Declaration", "\n— Seoul Declaration, para. 1\n", "\n— Seoul Declaration, para. 2\n", "These words of the document matched" }
            .Select(words => run.Output.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("— Seoul Declaration, para. 9\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_ends_with_its_input() =>
        Assert.Equal(0, (await new TerminalCall("chat") { Input = "para 1" }.RunAsync()).ExitCode);
}
