using System.Text.Json;
using GovBot.Commands;
using GovBot.Commands.Evaluation;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

public sealed class RankingTests
{
    // By hand: "a" and "c" stand at ranks 1 and 3, "x" is not found. Average precision is (1/1 + 2/3) / 3,
    // gain 1 + 1/2 against 1 + 1/log2(3) + 1/2.
    [Fact]
    public void Figures_are_those_of_trec_eval()
    {
        var question = Ranked(["a", "c", "x"], ["a", "b", "c", "d"]);

        Assert.Equal(1 / 3.0, question.Recall(1), 12);
        Assert.Equal(2 / 3.0, question.Recall(10), 12);
        Assert.Equal(5 / 9.0, question.AveragePrecision, 12);
        Assert.Equal(1, question.ReciprocalRank, 12);
        Assert.Equal(1.5 / (1.5 + (1 / Math.Log2(3))), question.Ndcg, 12);
        Assert.True(question.IsRight);
    }

    [Fact]
    public void Average_precision_is_divided_by_all_relevant_passages_and_gain_by_that_of_ten()
    {
        var names = Enumerable.Range(1, 20).Select(static i => $"p{i}").ToList();

        var question = Ranked([.. names], [.. names.Take(10)]);

        Assert.Equal((0.5, 0.5, 1.0), (question.Recall(10), question.AveragePrecision, Math.Round(question.Ndcg, 12)));
    }

    [Fact]
    public void The_first_that_is_right_gives_the_reciprocal_rank()
    {
        Assert.Equal(0.25, Ranked(["d", "e"], ["a", "b", "c", "d", "e"]).ReciprocalRank, 12);
        Assert.Equal(0, Ranked(["z"], ["a", "b"]).ReciprocalRank, 12);
        Assert.False(Ranked(["b"], ["a", "b"]).IsRight);
    }

    [Fact]
    public void Intervals_are_those_of_the_textbook()
    {
        Assert.Equal(new Interval(0.4902, 0.9433), Interval.OfShare(8, 10));
        Assert.Equal((new Interval(0, 0.1611), new Interval(0.8389, 1)), (Interval.OfShare(0, 20), Interval.OfShare(20, 20)));

        // The standard deviation is 0.1155; half the interval is 1.96 of it divided by 2.
        Assert.Equal(new Interval(0.3868, 0.6132), Interval.OfMean([0.4, 0.6, 0.4, 0.6]));
        Assert.Equal(new Interval(0, 1), Interval.OfMean([0, 1, 1, 0]));
        Assert.Equal(new Interval(0, 1), Interval.OfMean([0.5]));
    }

    [Fact]
    public async Task Passages_are_found_by_file_name_and_written_number()
    {
        using var data = Folder();

        var figures = await FiguresAsync(data, """
            {"id":"1","question":"Who keeps records?","passages":["Rules 1.2.(3).(a)", "rules 1.2.(3).(a)"]}
            {"id":"2","question":"What is audited?","passages":["02 4.Guidance.1.", "02 9.9"]}
            """);

        Assert.Equal((2, 1, 0.75, 0.75, 0.75, 1.0), (
            figures.GetProperty("questions").GetInt32(), figures.GetProperty("missingPassages").GetInt32(), figures.GetProperty("recall@1").GetDouble(),
            figures.GetProperty("recall@10").GetDouble(), figures.GetProperty("map@10").GetDouble(), figures.GetProperty("mrr@10").GetDouble()));
        Assert.Equal(0.8066, figures.GetProperty("ndcg@10").GetDouble());
        Assert.Equal("""{"low":0.26,"high":1}""", figures.GetProperty("intervals").GetProperty("recall@1").GetRawText());
        Assert.InRange(figures.GetProperty("p50Milliseconds").GetDouble(), 0, figures.GetProperty("p99Milliseconds").GetDouble());
    }

    [Fact]
    public async Task Questions_without_passages_are_left_out()
    {
        using var data = Folder();

        var figures = await FiguresAsync(data, """
            {"id":"1","question":"Who keeps records?","passages":["rules 1.2.(3).(a)"]}
            {"id":"2","question":"What is audited?","passages":[]}
            {"id":"3","question":"What is audited?","passages":null}
            """);

        Assert.Equal((1, 1.0), (figures.GetProperty("questions").GetInt32(), figures.GetProperty("recall@1").GetDouble()));
    }

    [Fact]
    public async Task The_table_names_the_same_figures_and_what_went_wrong()
    {
        using var data = Folder().With("q.jsonl", """{"id":"1","question":"Who keeps records?","passages":["rules 1.1"]}"""u8);

        var run = await InProcess.RunAsync("eval", "--wrong", "--documents", data.PathTo("rules"), data.PathTo("q.jsonl"));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["questions", "recall@1", "recall@10", "map@10", "mrr@10", "ndcg@10"], run.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6));
        Assert.Equal(["95% from", "95% to  "], run.Output.Split('\n')[2..4].Select(static l => l[..8]));
        Assert.Contains("1 Who keeps records?\n    wanted [rules 1.1], got [rules 1.2.(3).(a)]", run.Output, StringComparison.Ordinal);
    }

    private static RankedQuestion Ranked(HashSet<string> relevant, List<string> ranked) => new(new QuestionLine { Question = "?" }, relevant, ranked);

    private static DataCopy Folder() => new DataCopy()
        .With("rules/Rules.txt", "1.1\tScope of these rules.\n1.2.(3).(a)\tA firm must keep records for six years.\n1.2.(3).(b)\tA fund may lend.\n"u8)
        .With("rules/02.txt", "4.\tAccounts\n4.Guidance.1.\tThe accounts are audited each year.\n4.Guidance.2.\tA bank may lend.\n"u8);

    private static async Task<JsonElement> FiguresAsync(DataCopy data, string lines)
    {
        data.With("q.jsonl", System.Text.Encoding.UTF8.GetBytes(lines));
        var run = await InProcess.RunAsync("eval", "--json", "--documents", data.PathTo("rules"), data.PathTo("q.jsonl"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
