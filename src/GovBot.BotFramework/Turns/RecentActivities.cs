using GovBot.Hosting;

namespace GovBot.BotFramework;

/// <summary>The activities of the last while, to recognise redeliveries.</summary>
internal sealed class RecentActivities(TimeProvider time) : RecentKeys(TimeSpan.FromMinutes(10), time)
{
    /// <summary>What makes an activity the same one when it is delivered again: its id, in its conversation, on its channel.</summary>
    public static UInt128 KeyOf(string? channelId, string? conversationId, string activityId) =>
        Fingerprint.Of($"{channelId?.Length} {conversationId?.Length} {channelId}{conversationId}{activityId}");
}
