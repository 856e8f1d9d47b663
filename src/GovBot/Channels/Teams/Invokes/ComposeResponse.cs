using System.Text.Json;
using System.Text.Json.Serialization;
using GovBot.BotFramework;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>What a message extension answers (Teams, "Respond to search command", "MessagingExtensionResponse").</summary>
internal sealed record ComposeResponse([property: JsonPropertyName("composeExtension")] ComposeResult Result)
{
    /// <summary>Cards: to choose from for a search, to be inserted after an action.</summary>
    public static InvokeResponse Of(IReadOnlyList<ComposeAttachment> attachments) => Answer(new ComposeResult("result", "list", attachments, null));

    /// <summary>A sentence in the place of results.</summary>
    public static InvokeResponse Of(string text) => Answer(new ComposeResult("message", null, null, text));

    private static InvokeResponse Answer(ComposeResult result) => new(200, JsonSerializer.SerializeToElement(new ComposeResponse(result), InvokeJson.Default.ComposeResponse));
}
