using System.Globalization;
using System.Text;
using GovBot.Hosting;

namespace GovBot.BotFramework;

/// <summary>
/// The turns that are acknowledged and not answered yet. What somebody wrote stands there encrypted, with the service URL that its
/// token was made for, and goes as soon as the turn is answered.
/// </summary>
internal sealed class PendingTurns : IDisposable
{
    private const string Purpose = "GovBot pending turns";

    private readonly OwnFolder _own;
    private readonly PendingFolder _folder;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private long _last;

    /// <summary>Opens the folder, and makes it where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="secret">What the files are read with; null for a key in the folder itself.</param>
    /// <param name="time">Tells how old they are.</param>
    /// <exception cref="IOException">It cannot be written to, or another process has it.</exception>
    public PendingTurns(string folder, string? secret, TimeProvider time)
    {
        _time = time;
        _own = OwnFolder.Take(folder, BotFrameworkOptionsReader.JournalFolderKey);
        var key = secret is null ? KeyFile.Open(Path.Combine(folder, "key")) : Encoding.UTF8.GetBytes(secret);
        _folder = new PendingFolder(Path.Combine(folder, "pending"), new SealedFile(key, Purpose), time);
        foreach (var name in _folder.Names)
            if (long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) _last = Math.Max(_last, number);
    }

    /// <summary>How many there are, readable or not.</summary>
    public int Count => _folder.Names.Count();

    /// <summary>Keeps a turn.</summary>
    /// <returns>The name to forget it by.</returns>
    /// <exception cref="IOException">It could not be written, and must not be acknowledged.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public string Add(Activity activity)
    {
        var name = NextName();
        _folder.Add(name, ActivityBody.Of(activity).Span);
        return name;
    }

    /// <summary>Forgets a turn that is answered, or that nobody waits for.</summary>
    public void Remove(string name) => _folder.Remove(name);

    /// <summary>What an earlier process left, in the order in which it came.</summary>
    public IReadOnlyList<LeftTurn> Left()
    {
        List<LeftTurn> left = [];
        foreach (var file in _folder.Left())
        {
            if (ActivityParser.Parse(file.Content) is { Activity: { } activity } && ActivityRules.Check(activity) is null)
                left.Add(new LeftTurn(file.Name, activity));
            else
                Remove(file.Name);
        }

        return left;
    }

    public void Dispose()
    {
        _folder.Dispose();
        _own.Dispose();
    }

    // Files of one tick of the file system's clock are told apart by their names, so later turns have later ones.
    private string NextName()
    {
        lock (_gate)
        {
            _last = Math.Max(_last + 1, _time.GetUtcNow().Ticks);
            return _last.ToString("D19", CultureInfo.InvariantCulture);
        }
    }
}
