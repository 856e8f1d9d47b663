using GovBot.Hosting;

namespace GovBot.Slack;

/// <summary>The signatures of the last while, to refuse replays: for twice the time for which one can be right, which reaches five minutes to both sides.</summary>
internal sealed class RecentRequests(TimeProvider time) : RecentKeys(TimeSpan.FromMinutes(11), time);
