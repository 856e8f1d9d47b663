using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>Posts to a bot as Slack does.</summary>
internal sealed class SlackSender(HttpClient http, string secret = StandInSlack.SigningSecret)
{
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body]));

    public static string Now(int seconds = 0) => (DateTimeOffset.UtcNow.ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);

    public Task<HttpResponseMessage> EventAsync(JsonNode envelope) => PostAsync("/slack/events", Encoding.UTF8.GetBytes(envelope.ToJsonString()), "application/json");

    public Task<HttpResponseMessage> CommandAsync(string text, string user = "U1") =>
        FormAsync("/slack/commands", SlackSamples.Command(text, user).Select(static p => (p.Key, (string)p.Value!)));

    public Task<HttpResponseMessage> InteractionAsync(JsonNode payload) => FormAsync("/slack/interactions", [("payload", payload.ToJsonString())]);

    public Task<HttpResponseMessage> FormAsync(string path, IEnumerable<(string Name, string Value)> fields) =>
        PostAsync(path, Encoding.UTF8.GetBytes(string.Join('&', fields.Select(static f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"))), "application/x-www-form-urlencoded");

    /// <summary>Posts a body, signed now unless another time stamp or signature is given; an empty one is left out.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string contentType, string? timestamp = null, string? signature = null)
    {
        timestamp ??= Now();
        signature ??= Sign(secret, timestamp, body);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        if (contentType.Length > 0) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (timestamp.Length > 0) request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", timestamp);
        if (signature.Length > 0) request.Headers.TryAddWithoutValidation("X-Slack-Signature", signature);
        return await http.SendAsync(request);
    }
}
