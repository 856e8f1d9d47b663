using Microsoft.Extensions.Time.Testing;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class RecentActivitiesTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_key_is_known_for_at_least_a_set_of_others_and_forgotten_after_two()
    {
        var recent = new RecentActivities(_time);
        Assert.True(recent.TryAdd(Key(0)));
        for (var i = 1; i < RecentActivities.SetSize; i++) Assert.True(recent.TryAdd(Key(i)));
        Assert.False(recent.TryAdd(Key(0)));
        for (var i = 0; i <= RecentActivities.SetSize; i++) Assert.True(recent.TryAdd(Key(100_000 + i)));
        Assert.True(recent.TryAdd(Key(0)));
    }

    [Fact]
    public void A_key_is_known_for_ten_minutes_and_forgotten_after_twenty()
    {
        var recent = new RecentActivities(_time);
        Assert.True(recent.TryAdd(Key(0)));
        _time.Advance(TimeSpan.FromMinutes(10.5));
        Assert.False(recent.TryAdd(Key(0)));
        _time.Advance(TimeSpan.FromMinutes(10.5));
        Assert.True(recent.TryAdd(Key(0)));
    }

    [Fact]
    public void The_same_id_on_another_channel_or_conversation_is_another_activity()
    {
        var recent = new RecentActivities(_time);
        Assert.True(recent.TryAdd(RecentActivities.KeyOf("msteams", "c", "1")));
        Assert.True(recent.TryAdd(RecentActivities.KeyOf("webchat", "c", "1")));
        Assert.True(recent.TryAdd(RecentActivities.KeyOf("msteams", "d", "1")));
        Assert.True(recent.TryAdd(RecentActivities.KeyOf(null, null, "1")));
        Assert.True(recent.TryAdd(RecentActivities.KeyOf("msteamsc", "", "1")));
        Assert.True(recent.TryAdd(RecentActivities.KeyOf("msteams", "", "c1")));
        Assert.False(recent.TryAdd(RecentActivities.KeyOf("msteams", "c", "1")));
    }

    private static UInt128 Key(int number) => RecentActivities.KeyOf("msteams", "c", $"{number}");
}
