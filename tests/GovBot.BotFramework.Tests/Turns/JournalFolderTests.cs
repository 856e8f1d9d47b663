using Microsoft.Extensions.Time.Testing;

namespace GovBot.BotFramework.Tests.Turns;

/// <summary>The folder and the key of what is kept.</summary>
public sealed class JournalFolderTests : JournalTests
{
    private const string NeedsFolder = "BotFramework:JournalFolder: needs a folder that this process can write to and no other has in use. ";

    [Fact]
    public async Task A_folder_that_cannot_be_written_stops_the_start()
    {
        var path = Path.Combine(Folder, "file");
        await File.WriteAllTextAsync(path, "");
        var exception = await Assert.ThrowsAsync<IOException>(() => StartAsync(null, ("BotFramework:JournalFolder", path)));
        Assert.StartsWith(NeedsFolder, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public async Task Two_bots_do_not_share_a_folder()
    {
        await using var host = await StartAsync();
        var exception = await Assert.ThrowsAsync<IOException>(() => StartAsync());
        Assert.StartsWith(NeedsFolder, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_without_a_secret_has_a_key_of_its_own_that_nobody_else_may_read()
    {
        var key = Path.Combine(Folder, "key");
        Leave(secret: null, Message());
        var bytes = File.ReadAllBytes(key);
        Assert.Equal(32, bytes.Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
            File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }

        Assert.Equal(["hello"], Left());
        Assert.Equal(bytes, File.ReadAllBytes(key));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));

        // Cut off when the process was killed: another one takes its place.
        File.WriteAllBytes(key, bytes[..7]);
        Assert.Empty(Left());
        Assert.Equal(32, File.ReadAllBytes(key).Length);
    }

    [Fact]
    public void Bots_with_a_secret_need_no_key_file()
    {
        Leave(StubCloud.Secret, Message());
        Assert.False(File.Exists(Path.Combine(Folder, "key")));
    }

    [Fact]
    public void Turns_come_back_in_their_order_though_the_clock_is_set_back()
    {
        Leave(StubCloud.Secret, Enumerable.Range(0, 200).Select(i => Message($"{i:000}")));
        var behind = new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(-30));
        using (var pending = new PendingTurns(Folder, StubCloud.Secret, behind))
            pending.Add(new Activity { Type = "event", Text = "200" });

        using var again = new PendingTurns(Folder, StubCloud.Secret, TimeProvider.System);
        Assert.Equal(Enumerable.Range(0, 201).Select(i => $"{i:000}"), again.Left().Select(static l => l.Activity.Text!));
    }

    private List<string?> Left()
    {
        using var pending = new PendingTurns(Folder, secret: null, TimeProvider.System);
        return [.. pending.Left().Select(static l => l.Activity.Text)];
    }
}
