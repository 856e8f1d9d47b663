using System.Text.RegularExpressions;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

public sealed partial class QuoteTests
{
    [Theory]
    [InlineData("quote 3-5", "para. 3|para. 4|para. 5")]
    [InlineData("quote 3 -- 5", "para. 3|para. 4|para. 5")]
    [InlineData("quote -- 3-5", "para. 3|para. 4|para. 5")]
    [InlineData("quote paras 3 -- 5", "para. 3|para. 4|para. 5")]
    [InlineData("quote the last two", "para. 8|para. 9")]
    [InlineData("quote annex", "annex")]
    public async Task A_reference_prints_its_paragraphs_in_order(string call, string expected)
    {
        var run = await InProcess.RunAsync(call);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(expected.Split('|').Select(static c => "Seoul Declaration, " + c), Captions().Matches(run.Output).Select(static m => m.Groups[1].Value));
    }

    [Fact]
    public async Task What_is_no_reference_is_a_wrong_call()
    {
        var run = await InProcess.RunAsync("quote nonsense");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["govbot: 'nonsense' names no paragraph. Try: govbot quote 3-5. For a question: govbot ask \"nonsense\"."], run.ErrorLines);
    }

    [Fact]
    public async Task A_paragraph_that_does_not_exist_exits_with_1()
    {
        var run = await InProcess.RunAsync("quote 12");

        Assert.Equal((1, "There is no paragraph 12; the Seoul Declaration has paragraphs 1–9 and an annex.\n", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [GeneratedRegex("^— (.*)$", RegexOptions.Multiline)]
    private static partial Regex Captions();
}
