using System.Net;

namespace GovBot.Tests.Running;

/// <summary>The built server as a process of its own on a free loopback port, as a user runs it.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly ChildProcess _process;

    private BotProcess(ChildProcess process, Uri url) => (_process, Url) = (process, url);

    /// <summary>Where it listens.</summary>
    public Uri Url { get; }

    /// <summary>What it wrote to standard output and standard error.</summary>
    public string Output => _process.Output;

    /// <summary>
    /// Starts <c>govbot serve</c>, or the command in the variable
    /// <c>GOVBOT_TEST_BOT</c> (see <see cref="BotCommand.Parse"/>), and waits until it answers HTTP.
    /// </summary>
    /// <param name="arguments">Further arguments.</param>
    /// <param name="environment">Variables to set; null removes one.</param>
    /// <param name="folder">Where it is started; null for the repository's root.</param>
    /// <exception cref="InvalidOperationException">It ended at once; the message holds its output.</exception>
    public static async Task<BotProcess> StartAsync(
        IEnumerable<string>? arguments = null, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null)
    {
        var url = new Uri(FreePort.NextUrl());
        var info = Command().At(url.OriginalString);
        info.WorkingDirectory = folder ?? info.WorkingDirectory;
        foreach (var argument in arguments ?? [])
            info.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            info.Environment[name] = value;
        var bot = new BotProcess(ChildProcess.Start(info), url);
        try
        {
            await bot.WaitUntilReadyAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks it to stop, as a service manager does (SIGTERM), and waits for its end.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">It did not end in time.</exception>
    public async Task<int> TerminateAsync(TimeSpan timeout)
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await _process.WaitForExitAsync(timeout);
    }

    /// <summary>Ends it at once, in the middle of whatever it does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-KILL", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(TimeSpan.FromSeconds(10));
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static BotCommand Command()
    {
        var other = Environment.GetEnvironmentVariable("GOVBOT_TEST_BOT");
        return string.IsNullOrWhiteSpace(other) ? BotCommand.GovBot : BotCommand.Parse(other);
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Url, Timeout = TimeSpan.FromSeconds(5) };
        await _process.WaitForAsync(() => ReadyAsync(http), StartLimit);
    }

    // A bot without this route answers 404, which is an answer. One without documents lives and is never ready.
    private static async Task<string?> ReadyAsync(HttpClient http)
    {
        try
        {
            using var response = await http.GetAsync(new Uri("/health/live", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.ServiceUnavailable ? null : "live";
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }
}
