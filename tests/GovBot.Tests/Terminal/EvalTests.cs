using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

public sealed class EvalTests
{
    // By hand, of questions.jsonl: q1, q2, q4, q5 and q8 are right. q3 shows one paragraph too many, q6 answers where there is
    // no answer, q7 refuses where there is one, q9 is another kind of reply. Answerable are q1-q4 and q7, unanswerable q5 and q6.
    [Fact]
    public async Task Figures_are_those_counted_by_hand()
    {
        var run = await InProcess.RunAsync("eval " + Questions.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("""
            kind           questions    right  recall@1    any@3  complete  false answers  false refusals
            question               2    50.0%     50.0%    50.0%     50.0%              -           50.0%
            reference              2    50.0%    100.0%   100.0%    100.0%              -            0.0%
            followup               1   100.0%    100.0%   100.0%    100.0%              -            0.0%
            unanswerable           2    50.0%         -        -         -          50.0%               -
            chitchat               2    50.0%         -        -         -              -               -
            all                    9    55.6%     80.0%    80.0%     80.0%          50.0%           20.0%

            """, run.Output);
    }

    [Fact]
    public async Task Questions_that_went_wrong_are_listed_on_demand()
    {
        var run = await InProcess.RunAsync("eval --wrong " + Questions.Path);

        Assert.Equal(["q3", "q6", "q7", "q9"], run.Output.Split('\n').Where(static l => l.StartsWith('q') && !l.StartsWith("question", StringComparison.Ordinal)).Select(static l => l.Split(' ')[0]));
    }

    [Theory]
    [InlineData("{\"question\":\"para 1\"}\n\n{\"question\":", "line 3: is not a JSON object of a question")]
    [InlineData("{\"question\":\"para 1\"}\n{\"id\":\"b\"}", "line 2: needs a \"question\".")]
    [InlineData("[]", "line 1: is not a JSON object of a question")]
    [InlineData("null", "line 1: needs a \"question\".")]
    public async Task A_malformed_line_is_named(string content, string expected)
    {
        using var data = new DataCopy().With("q.jsonl", System.Text.Encoding.UTF8.GetBytes(content));

        var run = await InProcess.RunAsync("eval", data.PathTo("q.jsonl"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"govbot: {data.PathTo("q.jsonl")}, {expected}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_list_is_an_empty_one()
    {
        using var data = new DataCopy().With("q.jsonl", "{\"question\":\"who is the mayor of Paris?\",\"clauses\":null,\"must_include\":null}"u8);

        Assert.Equal(0, (await InProcess.RunAsync("eval", data.PathTo("q.jsonl"))).ExitCode);
    }

    [Theory]
    [InlineData("eval nowhere.jsonl")]
    [InlineData("ask --questions nowhere.jsonl")]
    public async Task A_missing_file_is_told_in_one_line(string call)
    {
        var run = await InProcess.RunAsync(call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("nowhere.jsonl", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
