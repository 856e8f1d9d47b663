using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovBot.Slack;

/// <summary>
/// Slack's Web API, as much of it as the bot uses. Every method returns when Slack took the call; it honours
/// <c>Retry-After</c>, and keeps messages in one channel <see cref="SlackOptions.PostInterval"/> apart.
/// </summary>
public sealed class SlackClient : IDisposable
{
    /// <summary>Messages on their way at a time: as many may come twice where the process is killed.</summary>
    public const int MostPosting = 16;

    private readonly SemaphoreSlim _posting = new(MostPosting);
    private readonly ApiTransport _transport;
    private readonly ChannelPace _pace;
    private readonly SlackOptions _options;

    internal SlackClient(ApiTransport transport, ChannelPace pace, SlackOptions options) => (_transport, _pace, _options) = (transport, pace, options);

    /// <summary>Posts a message for all (<c>chat.postMessage</c>).</summary>
    /// <param name="channel">The channel's id.</param>
    /// <param name="thread">The thread to reply in; null for none.</param>
    /// <param name="message">The message.</param>
    /// <param name="cause">Names what it answers, and which of several answers it is: the same cause posts the same message, also after a restart.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="SlackApiException">Slack did not take it.</exception>
    public async Task PostAsync(string channel, string? thread, SlackMessage message, string cause, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await _pace.WaitAsync(channel, cancellationToken).ConfigureAwait(false);
        var call = new ChatMessage(channel, thread, message.Text, message.Blocks) { ClientMsgId = IdOf(cause) };
        await CallAsync("chat.postMessage", call, SlackJson.Default.ChatMessage, cancellationToken, room: _posting).ConfigureAwait(false);
    }

    /// <summary>Posts a message that one person sees (<c>chat.postEphemeral</c>).</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task PostEphemeralAsync(string channel, string? thread, string user, SlackMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return CallAsync("chat.postEphemeral", new ChatMessage(channel, thread, message.Text, message.Blocks) { User = user }, SlackJson.Default.ChatMessage, cancellationToken);
    }

    /// <summary>Shows what links lead to (<c>chat.unfurl</c>).</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task UnfurlAsync(SlackEvent.LinksShared links, IReadOnlyDictionary<string, UnfurlContent> unfurls, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(links);
        var call = links is { UnfurlId: { } id, Source: { } source }
            ? new UnfurlCall(null, null, id, source, unfurls)
            : new UnfurlCall(links.Channel, links.MessageTs, null, null, unfurls);
        return CallAsync("chat.unfurl", call, SlackJson.Default.UnfurlCall, cancellationToken);
    }

    /// <summary>Opens a modal (<c>views.open</c>), within three seconds of what triggered it.</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task OpenViewAsync(string triggerId, SlackView view, CancellationToken cancellationToken) =>
        CallAsync("views.open", new ViewCall(triggerId, null, null, view), SlackJson.Default.ViewCall, cancellationToken);

    /// <summary>Puts another view in a modal's place (<c>views.update</c>).</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task UpdateViewAsync(string viewId, SlackView view, CancellationToken cancellationToken) =>
        CallAsync("views.update", new ViewCall(null, viewId, null, view), SlackJson.Default.ViewCall, cancellationToken);

    /// <summary>Draws a person's home (<c>views.publish</c>).</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task PublishHomeAsync(string userId, SlackView.Home home, CancellationToken cancellationToken) =>
        CallAsync("views.publish", new ViewCall(null, null, userId, home), SlackJson.Default.ViewCall, cancellationToken);

    /// <summary>Offers things to say in an assistant's thread (<c>assistant.threads.setSuggestedPrompts</c>), four at most.</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task SuggestAsync(string channel, string thread, IReadOnlyList<SuggestedPrompt> prompts, CancellationToken cancellationToken) =>
        CallAsync("assistant.threads.setSuggestedPrompts", new PromptsCall(channel, thread, prompts), SlackJson.Default.PromptsCall, cancellationToken);

    /// <summary>Replaces the message that only one person sees and that a button of was pressed.</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task ReplaceAsync(string responseUrl, SlackMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return RespondAsync(responseUrl, new Response { ResponseType = "ephemeral", ReplaceOriginal = true, Text = message.Text, Blocks = message.Blocks }, cancellationToken);
    }

    /// <summary>Posts for all where an interaction happened, also where the bot is no member.</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task RespondInChannelAsync(string responseUrl, string? thread, SlackMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return RespondAsync(responseUrl, new Response { ResponseType = "in_channel", ReplaceOriginal = false, ThreadTs = thread, Text = message.Text, Blocks = message.Blocks, UnfurlLinks = false }, cancellationToken);
    }

    /// <summary>Takes away the message that only one person sees and that a button of was pressed.</summary>
    /// <inheritdoc cref="PostAsync" path="/exception"/>
    public Task DeleteAsync(string responseUrl, CancellationToken cancellationToken) =>
        RespondAsync(responseUrl, new Response { DeleteOriginal = true }, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _posting.Dispose();

    internal async Task<ApiResponse> CallAsync<T>(string method, T arguments, JsonTypeInfo<T> type, CancellationToken cancellationToken, string? token = null, SemaphoreSlim? room = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(arguments, type);
        var reply = await _transport.PostAsync(method, new Uri(_options.ApiBaseUrl, method), body, token ?? _options.BotToken, cancellationToken, room).ConfigureAwait(false);
        return reply.IsOk ? reply.Body! : throw new SlackApiException(method, ErrorOf(reply), reply.IsTransient);
    }

    private async Task RespondAsync(string responseUrl, Response response, CancellationToken cancellationToken)
    {
        const string Name = "response_url";
        var url = ResponseUrl.Accept(responseUrl, _options) ?? throw new SlackApiException(Name, "not_slacks_address", isTransient: false);
        var body = JsonSerializer.SerializeToUtf8Bytes(response, SlackJson.Default.Response);
        var reply = await _transport.PostAsync(Name, url, body, token: null, cancellationToken).ConfigureAwait(false);
        // It answers "ok" in plain text, and its errors with another status.
        if ((int)reply.Status is < 200 or > 299) throw new SlackApiException(Name, ErrorOf(reply), reply.IsTransient);
    }

    private static string ErrorOf(ApiReply reply) =>
        reply.Body?.Error is { Length: <= 60 } error && error.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_') ? error : $"http_{(int)reply.Status}";

    // Slack wants a UUID.
    private static string IdOf(string cause) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(cause)).AsSpan(0, 16)).ToString();
}
