using System.Collections.Immutable;
using GovBot.BotFramework;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws what the bot says as activities of a channel.</summary>
internal interface IReplyRenderer
{
    /// <summary>The messages that reply to an activity, in order; one, unless one would be too long for the channel.</summary>
    IReadOnlyList<Activity> Render(Reply reply, Activity received);

    /// <summary>The message that tells a conversation what the bot does.</summary>
    Activity Welcome(ImmutableArray<Document> documents, Activity received);
}
