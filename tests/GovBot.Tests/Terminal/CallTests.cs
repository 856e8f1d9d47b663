using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>What every command has in common.</summary>
public sealed class CallTests
{
    [Theory]
    [InlineData("asks", "Unrecognized command or argument 'asks'.", "See 'govbot --help'.")]
    [InlineData("--url http://localhost:1", "Unrecognized command or argument '--url'.", "See 'govbot --help'.")]
    [InlineData("ask --josn who signed?", "There is no option '--josn'.", "See 'govbot ask --help'.")]
    [InlineData("quote -j 3", "There is no option '-j'.", "See 'govbot quote --help'.")]
    [InlineData("explain --foo who", "There is no option '--foo'.", "See 'govbot explain --help'.")]
    [InlineData("quote", "Required argument 'reference' missing for command: 'quote'.", "See 'govbot quote --help'.")]
    [InlineData("manifest teams --host x.example --app-id", "Required argument missing for option: '--app-id'.", "See 'govbot manifest teams --help'.")]
    [InlineData("serve --urls ;", "--urls needs an address, as in --urls http://localhost:8080.", "See 'govbot serve --help'.")]
    [InlineData("eval", "Required argument 'file' missing for command: 'eval'.", "See 'govbot eval --help'.")]
    public async Task A_wrong_call_is_told_in_a_line_and_exits_with_2(string call, string expected, string hint)
    {
        var run = await InProcess.RunAsync(call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal((expected, hint), (run.ErrorLines[0], run.ErrorLines[^1]));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_empty_address_is_no_address(string urls) =>
        Assert.Equal("--urls needs an address, as in --urls http://localhost:8080.", (await InProcess.RunAsync("serve", "--urls", urls)).ErrorLines[0]);

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("ask")]
    [InlineData("quote")]
    [InlineData("verify")]
    [InlineData("chat")]
    [InlineData("explain")]
    [InlineData("documents")]
    [InlineData("index")]
    [InlineData("eval")]
    [InlineData("manifest teams")]
    public async Task Help_shows_an_example(string command)
    {
        var run = await InProcess.RunAsync(command + " --help");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var description = run.Output[..run.Output.IndexOf("Usage:", StringComparison.Ordinal)];
        Assert.Contains($"    govbot {command}".TrimEnd(), description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_utf8_whatever_the_locale_says()
    {
        var run = await new TerminalCall("quote", "annex") { Environment = new Dictionary<string, string?> { ["LANG"] = "de_DE.ISO-8859-1", ["LC_ALL"] = null } }.RunAsync();

        Assert.Equal("“Annex: Seoul Statement of Intent toward International Cooperation on AI Safety Science”\n— Seoul Declaration, annex\n", run.Output);
    }
}
