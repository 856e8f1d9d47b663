using GovBot.Commands;

namespace GovBot.Tests.Running;

/// <summary>Calls the program inside this process, much faster than <see cref="TerminalCall"/>; one call at a time, since there is one console.</summary>
internal static class InProcess
{
    private static readonly SemaphoreSlim TheConsole = new(1);

    /// <summary>Runs it with words parted by spaces.</summary>
    public static Task<TerminalRun> RunAsync(string words) => RunAsync(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Runs it; its data folder is the repository.</summary>
    public static Task<TerminalRun> RunAsync(params string[] arguments) => RunAsync(() => CommandLine.RunAsync(arguments));

    /// <summary>Runs something that writes to the console.</summary>
    public static async Task<TerminalRun> RunAsync(Func<Task<int>> run)
    {
        await TheConsole.WaitAsync();
        var (output, errors) = (Console.Out, Console.Error);
        try
        {
            using StringWriter newOutput = new(), newErrors = new();
            Console.SetOut(newOutput);
            Console.SetError(newErrors);
            var code = await run();
            return new TerminalRun(code, newOutput.ToString(), newErrors.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            TheConsole.Release();
        }
    }
}
