namespace GovBot.Slack.Tests.Work;

/// <summary>The file of answered events.</summary>
public sealed class EventJournalTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govbot-journal-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_added_is_there_after_a_restart()
    {
        using (var journal = Open()) journal.Add("Ev1");
        using var again = Open();

        Assert.True(again.Contains("Ev1"));
        Assert.False(again.Contains("Ev2"));
    }

    [Theory]
    [InlineData("Ev1\nEv2\nEv", "Ev1 Ev2", "Ev")]
    [InlineData("Ev", "", "Ev")]
    [InlineData("\n\n\0\0Ev1\nEv2\n", "Ev2", "Ev1")]
    [InlineData("", "", "Ev1")]
    public void A_line_that_the_process_was_killed_in_counts_for_nothing_and_spoils_no_other(string content, string there, string gone)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "answered"), content);
        using (var journal = Open())
        {
            Assert.All(there.Split(' ', StringSplitOptions.RemoveEmptyEntries), id => Assert.True(journal.Contains(id), id));
            Assert.False(journal.Contains(gone));
            journal.Add("Ev9");
        }

        using var again = Open();
        Assert.True(again.Contains("Ev9"));
    }

    [Fact]
    public void It_never_grows_beyond_two_files_and_keeps_the_last_ten_thousand()
    {
        const int Count = (3 * EventJournal.FileSize) + 5;
        using (var journal = Open())
            for (var i = 0; i < Count; i++) journal.Add($"Ev{i}");
        using var again = Open();

        Assert.All(Enumerable.Range(Count - EventJournal.FileSize, EventJournal.FileSize), i => Assert.True(again.Contains($"Ev{i}")));
        Assert.False(again.Contains("Ev0"));
        Assert.InRange(_folder.EnumerateFiles().Sum(static f => f.Length), 1, 20 * EventJournal.FileSize);
    }

    [Fact]
    public void Two_processes_do_not_share_one()
    {
        using var journal = Open();

        Assert.Throws<IOException>(Open);
    }

    private EventJournal Open() => new(_folder.FullName);
}
