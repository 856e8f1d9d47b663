using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace GovBot.BotFramework.Tests.Authentication;

public sealed class ChannelTokenTests : IAsyncLifetime
{
    private StubCloud _cloud = null!;
    private StubConnector _connector = null!;
    private BotHost _host = null!;
    private readonly TestBot _bot = new();

    private TokenForge Forge => new(_cloud.Key, _cloud.Kid, _connector.Url);

    public async Task InitializeAsync()
    {
        _cloud = await StubCloud.StartAsync();
        _connector = await StubConnector.StartAsync();
        _host = await BotHost.StartAsync(_bot, _cloud.SettingsFor(_connector));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task A_good_token_is_let_in_and_the_reply_carries_the_bots_own(string alg)
    {
        using var response = await _host.PostAsync(Json.Message(_connector.Url), Forge.Good(alg));
        var reply = Assert.Single(await _connector.WaitAsync());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("Bearer token-1", reply.Authorization);
        Assert.Empty(_cloud.Problems);
    }

    [Fact]
    public async Task A_slash_at_the_end_of_the_service_url_makes_no_difference()
    {
        using var response = await _host.PostAsync(Json.Message(_connector.Url + "/"), Forge.Good());
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task Five_minutes_of_skew_are_tolerated()
    {
        var forge = Forge;
        foreach (var token in new[]
        {
            forge.WithClaim("exp", forge.Now.AddMinutes(-4).ToUnixTimeSeconds()),
            forge.WithClaim("nbf", forge.Now.AddMinutes(4).ToUnixTimeSeconds()),
        })
        {
            using var response = await _host.PostAsync(Json.Message(_connector.Url, id: null), token);
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        }
    }

    [Fact]
    public async Task No_forged_token_is_let_in()
    {
        foreach (var (name, token) in Forged())
        {
            using var response = await _host.PostAsync(Json.Message(_connector.Url, id: null), token);
            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, $"{name}: {response.StatusCode}");
        }

        Assert.Empty(_bot.Received);
    }

    [Fact]
    public async Task No_mutation_of_a_good_token_is_let_in()
    {
        var random = new Random(1);
        var good = Forge.Good();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Full.Count(2_000, 20_000)).Select(_ => TokenMutations.Mutate(good, random)).ToArray(),
            async (token, _) =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
                request.Content = new StringContent(Json.Message(_connector.Url, id: null), Encoding.UTF8, "application/json");
                request.Headers.TryAddWithoutValidation("Authorization", token);
                using var response = await _host.Client.SendAsync(request, CancellationToken.None);
                Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, $"{response.StatusCode}: {token}");
            });
        Assert.Empty(_bot.Received);
    }

    [Theory]
    [InlineData("channelId", "slack")]
    [InlineData("channelId", "")]
    [InlineData("channelId", null)]
    [InlineData("channelId", "MSTEAMS")]
    [InlineData("serviceUrl", "https://smba.trafficmanager.net/amer/")]
    [InlineData("serviceUrl", "")]
    public async Task A_token_does_not_vouch_for_another_channel_or_service_url(string key, string? value)
    {
        var message = Json.With(Json.Message(_connector.Url), (key, value), ("deliveryMode", "expectReplies"));
        using var response = await _host.PostAsync(message, Forge.Good());
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(_bot.Received);
    }

    [Fact]
    public async Task A_request_without_a_token_is_refused_before_its_body_is_read()
    {
        using var response = await _host.PostAsync("not json at all");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private IEnumerable<(string Name, string Token)> Forged()
    {
        var forge = Forge;
        using var other = RSA.Create(2048);
        yield return ("another key", TokenForge.Sign(forge.Header(), forge.Claims(), other));
        yield return ("expired", forge.WithClaim("exp", forge.Now.AddMinutes(-6).ToUnixTimeSeconds()));
        yield return ("not yet", forge.WithClaim("nbf", forge.Now.AddMinutes(6).ToUnixTimeSeconds()));
        yield return ("no expiry", forge.WithClaim("exp", null));
        yield return ("expiry as text", forge.WithClaim("exp", "soon"));
        foreach (var value in new JsonNode?[] { null, "", "https://api.botframework.us", "https://evil.example", 5 })
            yield return ($"issuer {value}", forge.WithClaim("iss", value?.DeepClone()));
        foreach (var value in new JsonNode?[] { null, "", Guid.NewGuid().ToString(), "https://api.botframework.com", new JsonArray() })
            yield return ($"audience {value}", forge.WithClaim("aud", value?.DeepClone()));
        foreach (var value in new JsonNode?[] { null, "", "key-2", "symmetric", 5 })
            yield return ($"kid {value}", forge.WithHeader("kid", value?.DeepClone()));
        foreach (var value in new JsonNode?[] { null, "", "https://evil.example/", 5 })
            yield return ($"serviceurl {value}", forge.WithClaim("serviceurl", value?.DeepClone()));
        foreach (var alg in new JsonNode?[] { null, "none", "None", "HS256", "ES256", "PS256", "RS1", "", 5 })
            yield return ($"alg {alg} over an RSA signature", forge.WithHeader("alg", alg?.DeepClone()));
        yield return ("alg none without signature", TokenForge.Input(forge.Header("none"), forge.Claims()) + ".");
        yield return ("no signature", TokenForge.Input(forge.Header(), forge.Claims()) + ".");
        foreach (var secret in new[] { forge.Key.ExportSubjectPublicKeyInfo(), forge.Key.ExportRSAPublicKey(), Encoding.ASCII.GetBytes(forge.Key.ExportSubjectPublicKeyInfoPem()) })
            foreach (var alg in new[] { "HS256", "RS256" })
                yield return ($"{alg} by HMAC with the public key", TokenForge.SignHmac(forge.Header(alg), forge.Claims(), secret));
        var symmetric = TokenForge.Replace(forge.Header("HS256"), "kid", "symmetric");
        yield return ("the key set's symmetric key", TokenForge.SignHmac(symmetric, forge.Claims(), "0123456789abcdef0123456789abcdef"u8.ToArray()));
        var good = forge.Good();
        // The last letter of a 256-byte signature is A, Q, g or w; its neighbour differs in bits that decoders drop.
        yield return ("another spelling of the signature", good[..^1] + (char)(good[^1] + 1));
        yield return ("padding", good + "==");
        yield return ("five parts", good + ".a.b");
        yield return ("five real-looking parts", string.Join('.', good.Split('.')[0], "a", "b", "c", "d"));
        yield return ("four parts", good + ".x");
        yield return ("two parts", good[..good.LastIndexOf('.')]);
        yield return ("dots", "..");
        yield return ("too long", good + new string('A', 9000));
        yield return ("garbage", "garbage");
    }
}
