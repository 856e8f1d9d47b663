using GovBot.Hosting;

namespace GovBot.BotFramework;

/// <summary>The activities of the last while, to recognise redeliveries.</summary>
internal sealed class RecentActivities(TimeProvider time) : RecentKeys<ActivityKey>(TimeSpan.FromMinutes(10), time);
