using GovBot.Commands;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

public sealed class OutermostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govbot-fault-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_fault_of_the_program_is_told_in_a_line_and_its_details_are_in_a_file()
    {
        var run = await InProcess.RunAsync(() => Outermost.RunAsync(() => throw new InvalidOperationException("the roof fell"), _folder));
        var file = Assert.Single(Directory.GetFiles(_folder));
        var reference = Path.GetFileNameWithoutExtension(file)["govbot-".Length..];
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"govbot: This went wrong inside GovBot, and is no fault of yours (reference {reference}). Please report it with the file {file}.", Assert.Single(run.ErrorLines));
        Assert.Contains("the roof fell", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_or_written_is_no_fault_of_the_program_and_leaves_no_file()
    {
        var run = await InProcess.RunAsync(() => Outermost.RunAsync(static () => throw new UnauthorizedAccessException("Access denied.", new IOException("Bad file descriptor")), _folder));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["govbot: Something could not be read or written: Bad file descriptor"], run.ErrorLines);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Where_the_details_cannot_be_kept_the_line_has_them()
    {
        var run = await InProcess.RunAsync(() => Outermost.RunAsync(() => throw new InvalidOperationException("the roof fell"), Path.Combine(_folder, "missing")));
        Assert.EndsWith("Please report it: InvalidOperationException: the roof fell", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_well_keeps_its_exit_code() =>
        Assert.Equal(1, (await InProcess.RunAsync(static () => Outermost.RunAsync(static () => Task.FromResult(1), "."))).ExitCode);
}
