using System.Net;

namespace GovBot.BotFramework;

/// <summary>A reply that the channel did not take, after every attempt.</summary>
internal sealed class ConnectorException(HttpStatusCode? status, Exception? inner = null)
    : Exception(status is { } code ? $"The channel answered {(int)code}." : "The channel could not be reached.", inner)
{
    public HttpStatusCode? Status => status;

    /// <summary>Whether the same reply may pass later.</summary>
    public bool IsTransient => status is { } answered ? ConnectorRetry.IsTransient(answered) : ConnectorRetry.IsTransient(InnerException);

    /// <summary>Whether the channel dislikes this reply rather than all of them, so that an apology may still pass.</summary>
    public bool IsAboutTheReply => status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge;
}
