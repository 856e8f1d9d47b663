using System.Text;
using System.Text.Json;
using GovBot.Tests.Running;

namespace GovBot.Tests.Server;

/// <summary>One server and one connector for all tests that change no more than a conversation of their own.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private BotProcess _bot = null!;

    internal ConnectorStub Connector { get; private set; } = null!;

    /// <summary>Talks to the server.</summary>
    internal HttpClient Http { get; private set; } = null!;

    /// <summary>What the server wrote so far.</summary>
    internal string Output => _bot.Output;

    public async Task InitializeAsync()
    {
        Connector = await ConnectorStub.StartAsync();
        _bot = await BotProcess.StartAsync(environment: new Dictionary<string, string?> { ["BotFramework__RetryDelay"] = "00:00:00.050" });
        Http = new HttpClient { BaseAddress = _bot.Url };
    }

    public async Task DisposeAsync()
    {
        Http?.Dispose();
        if (_bot is not null)
            await _bot.DisposeAsync();
        await Connector.DisposeAsync();
    }

    /// <summary>A new conversation with the bot.</summary>
    internal Conversation Converse() => new(this);

    /// <summary>Posts an activity as JSON.</summary>
    internal async Task<HttpResponseMessage> PostAsync(object activity) =>
        await PostAsync(JsonSerializer.Serialize(activity, JsonSerializerOptions.Web));

    /// <summary>Posts a body to the bot's endpoint.</summary>
    internal async Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
    }
}
