namespace GovBot.Tests.Running;

/// <summary>How a call in the terminal ended.</summary>
internal sealed record TerminalRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard error.</summary>
    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
