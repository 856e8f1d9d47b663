namespace GovBot.Slack;

/// <summary>An event as it was delivered.</summary>
/// <param name="Team">The workspace's id.</param>
/// <param name="EventId">The same in every delivery of one event.</param>
/// <param name="BotUser">The bot's own user id, where Slack told it.</param>
/// <param name="Event">What happened.</param>
public sealed record SlackDelivery(string Team, string EventId, string? BotUser, SlackEvent Event);
