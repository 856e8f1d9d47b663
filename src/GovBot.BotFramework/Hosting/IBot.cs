namespace GovBot.BotFramework;

/// <summary>A bot: a function from an activity to its replies. One instance serves all turns at the same time.</summary>
public interface IBot
{
    /// <summary>
    /// Answers an activity other than an invoke. Turns of one conversation come one after the other. The library
    /// completes each reply (type, from, recipient, conversation, replyToId, locale) and sends them in order.
    /// </summary>
    /// <param name="activity">As the channel sent it; authentic, with <c>type</c>.</param>
    /// <param name="cancellationToken">Cancelled when the host has waited long enough for its end.</param>
    /// <returns>The replies; empty to stay silent. An exception becomes a short apology with a reference id.</returns>
    ValueTask<IReadOnlyList<Activity>> OnTurnAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Answers an invoke activity, within the channel's patience (5 to 15 seconds).</summary>
    /// <param name="activity">As the channel sent it; <c>name</c> and <c>value</c> may be missing.</param>
    /// <param name="cancellationToken">Cancelled when the channel hangs up.</param>
    ValueTask<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken);
}
