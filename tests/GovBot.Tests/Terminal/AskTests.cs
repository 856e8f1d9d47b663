using System.Text.Json;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary><c>govbot ask</c> as a process, with the documents of the repository.</summary>
public sealed class AskTests
{
    [Fact]
    public async Task A_question_is_answered_with_the_paragraph_and_its_number()
    {
        var run = await new TerminalCall("ask", "which countries signed?").RunAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Golden.Equal("ask.txt", run.Output);
    }

    [Fact]
    public async Task Words_need_no_quotation_marks()
    {
        var quoted = await InProcess.RunAsync("ask", "which countries signed?");

        Assert.Equal(quoted, await InProcess.RunAsync("ask which countries signed?"));
    }

    [Fact]
    public async Task What_the_documents_do_not_answer_exits_with_1()
    {
        var run = await InProcess.RunAsync("ask", "who is the mayor of Paris?");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("That is not answered here. Never used: \"mayor\", \"Paris\".", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_question_it_says_how_to_ask_one()
    {
        var run = await InProcess.RunAsync("ask");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["govbot: Ask something, as in: govbot ask \"which countries signed?\""], run.ErrorLines);
    }

    [Fact]
    public async Task A_question_beside_a_file_of_questions_is_refused()
    {
        var run = await InProcess.RunAsync("ask", "--questions", Questions.Path, "who", "signed?");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["govbot: Give either a question or --questions."], run.ErrorLines);
    }

    [Fact]
    public async Task An_empty_question_gets_help_and_no_error()
    {
        var run = await InProcess.RunAsync("ask", " ");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("- Who signed it?", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which countries signed?", "answered")]
    [InlineData("where is \"<b>quantum</b>\" mentioned?", "not-mentioned")]
    [InlineData("paras 9-11", "partly")]
    public async Task The_shape_of_json_is_a_contract(string question, string name)
    {
        var run = await InProcess.RunAsync("ask", "--json", question);

        Assert.Equal("", run.Errors);
        Golden.Equal($"ask-{name}.json", run.Output);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["id", "kind", "quotes", "nearest", "missing", "text", "language"], json.RootElement.EnumerateObject().Select(static p => p.Name));
    }

    [Fact]
    public async Task A_file_of_questions_gives_one_object_a_line_and_follows_the_turn_before()
    {
        var run = await new TerminalCall("ask", "--json", "--questions", Questions.Path).RunAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["q1 quoted 1", "q2 quoted 6", "q3 quoted 3,4,5", "q4 quoted 7", "q5 notAnswered ", "q6 quoted 2", "q7 notAnswered ", "q8 greeting ", "q9 thanks "],
            run.Output.TrimEnd('\n').Split('\n').Select(Summary));
    }

    [Fact]
    public async Task A_file_of_questions_can_be_put_to_other_documents()
    {
        using var data = new DataCopy().With("other/treaty.txt", "Treaty\n\n1. Bees are kept.\n2. Honey is shared.\n"u8).With("q.jsonl", "{\"id\":\"a\",\"question\":\"para 2\"}"u8);

        var run = await new TerminalCall("ask", "--json", "--questions", data.PathTo("q.jsonl"), "--documents", data.PathTo("other")).RunAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("""
            {"id":"a","kind":"quoted","quotes":[{"document":"treaty","number":"2","start":29,"length":16,"text":"Honey is shared."}],"nearest":[],"missing":[],"text":"“Honey is shared.”\n— Treaty, para. 2","language":"en"}

            """, run.Output);
    }

    private static string Summary(string line)
    {
        using var json = JsonDocument.Parse(line);
        var numbers = json.RootElement.GetProperty("quotes").EnumerateArray().Select(static q => q.GetProperty("number").GetString());
        return $"{json.RootElement.GetProperty("id")} {json.RootElement.GetProperty("kind")} {string.Join(',', numbers)}";
    }
}
