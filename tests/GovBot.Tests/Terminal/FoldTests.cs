using System.Text.Json;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

public sealed class FoldTests
{
    [Fact]
    public async Task Every_question_is_held_back_once_and_two_runs_agree()
    {
        var first = await InProcess.RunAsync("eval --json --fold 3 " + Questions.Path);
        var second = await InProcess.RunAsync("eval --json --fold 3 " + Questions.Path);

        Assert.Equal((0, "", first.Output), (second.ExitCode, second.Errors, second.Output));
        var report = JsonDocument.Parse(first.Output).RootElement;
        Assert.Equal([3, 3, 3], report.GetProperty("folds").EnumerateArray().Select(static f => f.GetProperty("questions").GetInt32()));
        Assert.Equal(9, report.GetProperty("held").GetProperty("all").GetProperty("questions").GetInt32());
        Assert.Equal(0.5556, report.GetProperty("default").GetProperty("all").GetProperty("right").GetDouble());
        // What is right in the folds is what is right of the whole.
        Assert.Equal(
            Math.Round(report.GetProperty("folds").EnumerateArray().Sum(static f => f.GetProperty("right").GetInt32()) / 9.0, 4),
            report.GetProperty("held").GetProperty("all").GetProperty("right").GetDouble());
    }

    [Fact]
    public async Task The_table_has_both_figures_and_a_line_for_each_fold()
    {
        var run = await InProcess.RunAsync("eval --fold 2 " + Questions.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(2, run.Output.Split('\n').Count(static l => l.StartsWith("all ", StringComparison.Ordinal)));
        Assert.Equal(["fold 1", "fold 2"], run.Output.Split('\n').Where(static l => l.StartsWith("fold", StringComparison.Ordinal)).Select(static l => l.Split(':')[0]));
    }

    [Theory]
    [InlineData("1", "'1' is no number of folds: give one from 2 to 100.")]
    [InlineData("x", "'x' is no number of folds: give one from 2 to 100.")]
    [InlineData("50", "govbot: --fold needs at least 50 questions with \"clauses\" that answer them; this file has 9.")]
    public async Task A_number_that_does_not_fit_is_told_in_a_line(string folds, string expected)
    {
        var run = await InProcess.RunAsync($"eval --fold {folds} " + Questions.Path);

        Assert.Equal((2, "", expected), (run.ExitCode, run.Output, run.ErrorLines[0]));
    }
}
