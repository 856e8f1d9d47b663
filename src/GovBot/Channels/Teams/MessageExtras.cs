using System.Text.Json;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams;

/// <summary>What Teams shows with a message that quotes.</summary>
internal static class MessageExtras
{
    /// <summary>The feedback buttons.</summary>
    public static JsonElement Feedback { get; } =
        JsonSerializer.SerializeToElement(new TeamsChannelData(new FeedbackLoop("default")), MessageJson.Default.TeamsChannelData);

    /// <summary>The citations of clauses, in the order of their marks.</summary>
    public static JsonElement Citations(IEnumerable<Clause> clauses, Permalinks permalinks) => JsonSerializer.SerializeToElement(
        new MessageEntity([.. clauses.Select((c, i) => new MessageCitation(i + 1, CitedDocument.Of(c, permalinks.To(c))))]), MessageJson.Default.MessageEntity);
}
