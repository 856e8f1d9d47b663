using System.Collections.Concurrent;
using System.Diagnostics;

namespace GovBot.Tests.Running;

/// <summary>A process started here, with its output. Disposing it ends it and its children, by their ids, and nothing else.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int LinesKept = 5000;
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ChildProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>The last 5000 lines of standard output and standard error, in order of arrival.</summary>
    public string Output => string.Join('\n', _lines);

    public static ChildProcess Start(ProcessStartInfo info)
    {
        info.UseShellExecute = false;
        info.RedirectStandardInput = info.RedirectStandardOutput = info.RedirectStandardError = true;
        var child = new ChildProcess(new Process { StartInfo = info });
        child._process.OutputDataReceived += (_, e) => child.Keep(e.Data);
        child._process.ErrorDataReceived += (_, e) => child.Keep(e.Data);
        child._process.Start();
        child._process.StandardInput.Close();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for a line of output.</summary>
    /// <exception cref="TimeoutException">No such line came in time; the message holds the output.</exception>
    /// <exception cref="InvalidOperationException">The process ended first; the message holds the output.</exception>
    public Task<string> WaitForLineAsync(Func<string, bool> match, TimeSpan timeout) =>
        WaitForAsync(() => Task.FromResult(_lines.FirstOrDefault(match)), timeout);

    /// <summary>Asks <paramref name="probe"/> every 25 ms until its answer is not null.</summary>
    /// <inheritdoc cref="WaitForLineAsync" path="/exception"/>
    public async Task<T> WaitForAsync<T>(Func<Task<T?>> probe, TimeSpan timeout)
        where T : class
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < timeout; await Task.Delay(25))
        {
            // Asked before the probe: what a process wrote just before its end still counts.
            var ended = _process.HasExited;
            if (await probe() is { } found)
                return found;
            if (ended)
                throw new InvalidOperationException($"{Command} ended with code {_process.ExitCode}:\n{Output}");
        }

        throw new TimeoutException($"{Command} was not ready within {timeout.TotalSeconds:0} s:\n{Output}");
    }

    /// <summary>Waits for the end of the process and all its output.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">It did not end in time.</exception>
    public async Task<int> WaitForExitAsync(TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await WaitForExitAsync(TimeSpan.FromSeconds(10));
        }

        _process.Dispose();
    }

    private string Command => $"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)}";

    private void Keep(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        while (_lines.Count > LinesKept)
            _lines.TryDequeue(out _);
    }
}
