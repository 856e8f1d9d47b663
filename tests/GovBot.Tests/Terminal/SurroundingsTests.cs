using System.Diagnostics;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>Faults of what is around the program, as a shell makes them: none is told as a bug of the program.</summary>
public sealed class SurroundingsTests
{
    private const string Full = "/dev/full";

    [SkippableFact]
    public async Task Output_that_cannot_be_written_is_told_in_a_line_and_exits_with_2() =>
        Assert.Equal((2, "govbot: Something could not be read or written: No space left on device\n"), await RunAsync("\"$@\" ask para 6 >/dev/full"));

    [SkippableFact]
    public async Task Where_errors_cannot_be_written_either_it_still_ends_with_2() =>
        Assert.Equal((2, ""), await RunAsync("\"$@\" ask para 6 >/dev/full 2>/dev/full"));

    [SkippableFact]
    public async Task A_wrong_call_ends_with_2_where_it_cannot_be_told() =>
        Assert.Equal((2, ""), await RunAsync("\"$@\" nonsense 2>/dev/full"));

    [SkippableFact]
    public async Task A_current_folder_that_is_gone_is_told_in_a_line_and_exits_with_2() =>
        Assert.Equal(
            (2, "govbot: Something could not be read or written: The current folder is not there any more; change into another.\n"),
            await RunAsync("cd \"$(mktemp -d)\" && rmdir \"$PWD\" && \"$@\" ask para 6"));

    private static async Task<(int ExitCode, string Errors)> RunAsync(string script)
    {
        Skip.IfNot(File.Exists(Full), $"{Full} is not here.");
        var info = new ProcessStartInfo("/bin/sh", ["-c", script, "sh", .. BotCommand.Program]) { WorkingDirectory = Repository.Root, RedirectStandardError = true, RedirectStandardOutput = true };
        BotCommand.Prepare(info);
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        Assert.Equal("", await output);
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
