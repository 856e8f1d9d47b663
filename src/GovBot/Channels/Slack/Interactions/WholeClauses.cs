using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Slack.Interactions;

/// <summary>The reply that shows the clauses for which a message had no room.</summary>
internal static class WholeClauses
{
    /// <summary>The reply; null where none of the clauses is there any more.</summary>
    public static Reply? Of(string value, DocumentLibrary library) => ButtonValue.ReadAll(value, library) is { Count: > 0 } clauses
        ? new Reply(new Answer.Quoted([.. clauses.Select(static c => Quote.Whole(c))], [], [], []), ConversationState.Empty, IsCut: false, library.Documents.Length > 1)
        : null;
}
