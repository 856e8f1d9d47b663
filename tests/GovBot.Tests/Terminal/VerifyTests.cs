using System.Text;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary><c>govbot verify</c>.</summary>
public sealed class VerifyTests
{
    private const string Draft = """
        In para 6, leaders "advocate for policy and governance frameworks" that “faster safe, innovative and inclusive AI ecosystems”.
        “[A]ll states will be affected … AI governance”, says paragraph 5. Para 12 goes further.

        > we affirm the importance of active multi-stakeholder collaboration
        > — Seoul Declaration, para. 7

        The Bletchley Declaration (para 3) says “AI safety is good for you and me”.
        """;

    [Theory]
    [InlineData("aim to strengthen international cooperation", 0, "Exact: para. 8 of the Seoul Declaration, characters 3606–3649.")]
    [InlineData("para 8: \"aim to strengthen … cooperation\"", 0, "Exact apart from the changes it marks: para. 8 of the Seoul Declaration, characters 3606–3649.")]
    [InlineData("para 5: \"aim to strengthen\"", 1, "The words are right, the place is not: they stand in para. 8 of the Seoul Declaration")]
    [InlineData("Aim to strengthen", 1, "The same words, but capitals differ: para. 8 of the Seoul Declaration")]
    [InlineData("aim to weaken international cooperation on AI governance", 1, "Altered: it differs from para. 8 of the Seoul Declaration in one place.\n\n- \"strengthen\" became \"weaken\" (after \"aim to\")")]
    [InlineData("bees keep honey", 1, "Not found: these words stand nowhere.")]
    [InlineData("Paras 1-3 and 9", 0, "Checked: 1 reference. All are right.")]
    public async Task The_exit_code_tells_whether_all_is_exact(string text, int exitCode, string expected)
    {
        var run = await InProcess.RunAsync("verify", text);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_checked_line_by_line()
    {
        using var data = new DataCopy().With("draft.txt", Encoding.UTF8.GetBytes(Draft));

        var run = await InProcess.RunAsync("verify", "--file", data.PathTo("draft.txt"));

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Golden.Equal("verify-draft.txt", run.Output);
    }

    [Fact]
    public async Task Standard_input_is_checked_as_a_file_is()
    {
        using var data = new DataCopy().With("draft.txt", Encoding.UTF8.GetBytes(Draft));

        var piped = await new TerminalCall("verify", "-") { Input = Draft }.RunAsync();

        Assert.Equal(await InProcess.RunAsync("verify", "--file", data.PathTo("draft.txt")), piped);
    }

    [Fact]
    public async Task The_shape_of_json_is_a_contract()
    {
        using var data = new DataCopy().With("draft.txt", Encoding.UTF8.GetBytes(Draft));

        Golden.Equal("verify-draft.json", (await InProcess.RunAsync("verify", "--json", "--file", data.PathTo("draft.txt"))).Output);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("verify --file nowhere.txt")]
    [InlineData("verify …")]
    [InlineData("verify --file README.md words")]
    public async Task A_call_without_a_text_is_a_wrong_one(string call)
    {
        var run = await InProcess.RunAsync(call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("govbot: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_in_utf8_is_named()
    {
        using var data = new DataCopy().With("draft.txt", [0x22, 0xE9, 0x22]);

        Assert.Equal(2, (await InProcess.RunAsync("verify", "--file", data.PathTo("draft.txt"))).ExitCode);
    }
}
