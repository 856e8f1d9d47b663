namespace GovBot.Channels.Slack.Drawing;

/// <summary>Where the message stands for which clauses are looked for; a modal carries it.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Thread">The thread in which an answer belongs.</param>
/// <param name="ResponseUrl">Posts there where the bot is no member.</param>
internal sealed record MessagePlace(string Channel, string Thread, string ResponseUrl);
