using System.Diagnostics;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>Colours, on a terminal that the program <c>script</c> makes.</summary>
public sealed class ColourTests
{
    private const string Script = "/usr/bin/script";

    [Fact]
    public async Task Redirected_output_has_no_escape_codes() =>
        Assert.DoesNotContain('\e', (await TerminalCall.RunAsync("ask who signed?")).Output);

    [SkippableFact]
    public async Task A_terminal_shows_colours() =>
        Assert.Contains("\e[2m— Seoul Declaration, para. 1\e[0m", await OnTerminalAsync(), StringComparison.Ordinal);

    [SkippableFact]
    public async Task A_terminal_whose_user_wants_none_shows_none() =>
        Assert.DoesNotContain("\e[2m", await OnTerminalAsync(noColor: "1"), StringComparison.Ordinal);

    [SkippableFact]
    public async Task A_terminal_that_knows_none_shows_none() =>
        Assert.DoesNotContain("\e[2m", await OnTerminalAsync(terminal: "dumb"), StringComparison.Ordinal);

    private static async Task<string> OnTerminalAsync(string terminal = "xterm", string? noColor = null)
    {
        Skip.IfNot(File.Exists(Script), $"{Script} is not here.");
        var info = new ProcessStartInfo(Script, ["-qec", $"'{string.Join("' '", BotCommand.Program)}' ask 'who signed?'", "/dev/null"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        BotCommand.Prepare(info);
        info.Environment["TERM"] = terminal;
        info.Environment["NO_COLOR"] = noColor;
        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        return await process.StandardOutput.ReadToEndAsync();
    }
}
