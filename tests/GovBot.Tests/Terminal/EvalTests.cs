using System.Text;
using System.Text.Json;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

public sealed class EvalTests
{
    // By hand, of questions.jsonl: q1, q2, q4, q5 and q8 are right. q3 shows one paragraph too many, q6 answers where there is
    // no answer, q7 refuses where there is one, q9 is another kind of reply. Answerable are q1-q4 and q7, unanswerable q5 and q6.
    // The intervals are Wilson's: of 1 in 2 from 9 to 91 per cent, of 4 in 5 from 38 to 96. What q7 refuses it still names as nearest.
    [Fact]
    public async Task Figures_are_those_counted_by_hand()
    {
        var run = await InProcess.RunAsync("eval " + Questions.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("""
            kind           questions           right     right first        in three        complete   false answers  false refusals
            question               2   50.0%    9–91   50.0%    9–91  100.0%  34–100   50.0%    9–91               -   50.0%    9–91
            reference              2   50.0%    9–91  100.0%  34–100  100.0%  34–100  100.0%  34–100               -    0.0%    0–66
            followup               1  100.0%  21–100  100.0%  21–100  100.0%  21–100  100.0%  21–100               -    0.0%    0–79
            unanswerable           2   50.0%    9–91               -               -               -   50.0%    9–91               -
            chitchat               2   50.0%    9–91               -               -               -               -               -
            all                    9   55.6%   27–81   80.0%   38–96  100.0%  57–100   80.0%   38–96   50.0%    9–91   20.0%    4–62

            """, run.Output);
    }

    [Fact]
    public async Task Questions_that_went_wrong_are_listed_on_demand()
    {
        var run = await InProcess.RunAsync("eval --wrong " + Questions.Path);

        Assert.Equal(["q3", "q6", "q7", "q9"], run.Output.Split('\n').Where(static l => l.StartsWith('q') && !l.StartsWith("question", StringComparison.Ordinal)).Select(static l => l.Split(' ')[0]));
    }

    [Fact]
    public async Task Each_share_has_its_interval_in_JSON()
    {
        var run = await InProcess.RunAsync("eval --json " + Questions.Path);

        var all = JsonDocument.Parse(run.Output).RootElement.GetProperty("all");
        Assert.Equal(0.5556, all.GetProperty("right").GetDouble());
        Assert.Equal("""{"low":0.2667,"high":0.8112}""", all.GetProperty("intervals").GetProperty("right").GetRawText());
        Assert.Equal(
            ["right", "rightFirst", "rightInThree", "complete", "falseAnswers", "falseRefusals"],
            all.GetProperty("intervals").EnumerateObject().Select(static p => p.Name));
    }

    [Theory]
    [InlineData("para 12", "reference", "", true)]
    [InlineData("para 1", "reference", "", false)]
    [InlineData("who is the mayor of Paris?", "reference", "", false)]
    [InlineData("who is the mayor of Paris?", "unanswerable", "", true)]
    [InlineData("hello", "chitchat", "greeting", true)]
    [InlineData("hello", "chitchat", "thanks", false)]
    [InlineData("hello", "chitchat", "", true)]
    [InlineData("para 1", "chitchat", "", false)]
    public async Task A_question_without_an_answer_is_right_by_the_kind_of_its_reply(string question, string kind, string intent, bool isRight)
    {
        var expected = intent.Length == 0 ? "" : $$""","expected":{"intent":"{{intent}}"}""";
        using var data = new DataCopy().With("q.jsonl", Encoding.UTF8.GetBytes($$"""{"id":"q","question":"{{question}}","kind":"{{kind}}","clauses":[]{{expected}}}"""));

        var run = await InProcess.RunAsync("eval", "--json", data.PathTo("q.jsonl"));

        Assert.Equal(isRight ? 0 : 1, JsonDocument.Parse(run.Output).RootElement.GetProperty("wrong").GetArrayLength());
    }

    [Theory]
    [InlineData("{\"question\":\"para 1\"}\n\n{\"question\":", "line 3: is not a JSON object of a question; it is no JSON from byte 13 of the line on.")]
    [InlineData("{\"question\":\"para 1\"}\r\n\r\n{\"id\":5,\"question\":\"a\"}", "line 3: \"id\" is not a string.")]
    [InlineData("{\"question\":\"a\",\"clauses\":[1]}", "line 1: \"clauses\" is not a list of strings.")]
    [InlineData("{\"question\":\"a\",\"must_include\":\"1\"}", "line 1: \"must_include\" is not a list of strings.")]
    [InlineData("{\"question\":\"a\",\"expected\":\"thanks\"}", "line 1: \"expected\" is not a JSON object.")]
    [InlineData("{\"question\":\"a\",\"previous\":{\"question\":1}}", "line 1: \"previous.question\" is not a string.")]
    [InlineData("{\"question\":\"para 1\"}\n{\"id\":\"b\"}", "line 2: needs a \"question\".")]
    [InlineData("[]", "line 1: is not a JSON object of a question")]
    [InlineData("null", "line 1: needs a \"question\".")]
    public async Task A_malformed_line_is_named(string content, string expected)
    {
        using var data = new DataCopy().With("q.jsonl", Encoding.UTF8.GetBytes(content));

        var run = await InProcess.RunAsync("eval", data.PathTo("q.jsonl"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"govbot: {data.PathTo("q.jsonl")}, {expected}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("ask --questions")]
    public async Task A_file_that_is_not_in_utf8_is_refused(string call)
    {
        using var data = new DataCopy().With("q.jsonl", Encoding.Latin1.GetBytes("{\"question\":\"caf\u00e9\"}"));

        var run = await InProcess.RunAsync([.. call.Split(' '), data.PathTo("q.jsonl")]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([$"govbot: {data.PathTo("q.jsonl")} is not in UTF-8; save it as UTF-8."], run.ErrorLines);
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
