using System.Diagnostics;
using System.Text;

namespace GovBot.Tests.Running;

/// <summary>A call of the built <c>govbot</c> that runs to its end, with all its streams redirected.</summary>
internal sealed record TerminalCall(params IReadOnlyList<string> Arguments)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>What is piped into standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>Where it is called: its data folder is found from there.</summary>
    public string Folder { get; init; } = Repository.Root;

    /// <summary>Variables to set; null removes one.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Runs it with words parted by spaces.</summary>
    public static Task<TerminalRun> RunAsync(string words) => new TerminalCall(words.Split(' ')).RunAsync();

    /// <exception cref="OperationCanceledException">It did not end within a minute, and was ended.</exception>
    public async Task<TerminalRun> RunAsync()
    {
        using var process = Process.Start(Info())!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.StandardInput.WriteAsync(Input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            return new TerminalRun(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private ProcessStartInfo Info()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var info = new ProcessStartInfo(BotCommand.Program[0], [.. BotCommand.Program.Skip(1), .. Arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        BotCommand.Prepare(info);
        foreach (var (name, value) in Environment)
            info.Environment[name] = value;
        return info;
    }
}
