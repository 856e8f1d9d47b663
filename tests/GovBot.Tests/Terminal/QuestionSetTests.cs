using System.Text.Json;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>The sets of questions that docs/quality.md gives figures for can be asked by anybody.</summary>
public sealed class QuestionSetTests
{
    [Theory]
    [InlineData("seoul-seen.jsonl", null, 120)]
    [InlineData("seoul-unseen.jsonl", null, 120)]
    [InlineData("seoul-blind-seen.jsonl", null, 121)]
    [InlineData("seoul-blind-held.jsonl", null, 121)]
    [InlineData("seoul-third-seen.jsonl", null, 100)]
    [InlineData("seoul-third-held.jsonl", null, 100)]
    [InlineData("seoul-more.jsonl", null, 408)]
    [InlineData("lakeside.jsonl", "lakeside", 40)]
    public async Task Every_question_gets_one_reply(string file, string? documents, int questions)
    {
        var folder = Path.Combine(Repository.Root, "tests", "questions");
        IReadOnlyList<string> collection = documents is null ? [] : ["--documents", Path.Combine(folder, documents)];
        var run = await new TerminalCall(["ask", "--json", "--questions", Path.Combine(folder, file), .. collection]).RunAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var replies = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(questions, replies.Select(static r => r.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(replies, static r => Assert.NotEmpty(r.GetProperty("text").GetString()!));
    }
}
