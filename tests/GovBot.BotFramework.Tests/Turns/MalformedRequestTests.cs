using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class MalformedRequestTests : IAsyncLifetime
{
    private readonly TestBot _bot = new() { Turn = (_, _) => new([]) };
    private BotHost _host = null!;

    public async Task InitializeAsync() => _host = await BotHost.StartAsync(_bot);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Only_post_is_allowed(string method)
    {
        using var response = await _host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", response.Content.Headers.Allow.Single());
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/jsonx", 415)]
    [InlineData("", 415)]
    [InlineData("application/json", 202)]
    [InlineData("Application/JSON; charset=\"UTF-8\"", 202)]
    public async Task The_body_must_be_json_in_utf8(string contentType, int expected) =>
        Assert.Equal(expected, await PostAsync(Encoding.UTF8.GetBytes(Json.Message("http://localhost:1")), contentType));

    public static TheoryData<string, string> BadBodies => new()
    {
        { "empty", "" },
        { "null", "null" },
        { "array", "[]" },
        { "number", "5" },
        { "text", "\"message\"" },
        { "cut off", """{"type":"message" """ },
        { "two objects", """{"type":"typing"}{"type":"typing"}""" },
        { "no type", "{}" },
        { "type null", """{"type":null}""" },
        { "type empty", """{"type":""}""" },
        { "type is a number", """{"type":5}""" },
        { "text is an object", """{"type":"message","text":{}}""" },
        { "from is text", """{"type":"typing","from":"x"}""" },
        { "attachments is an object", """{"type":"typing","attachments":{}}""" },
        { "null member", """{"type":"conversationUpdate","membersAdded":[null]}""" },
        { "null attachment", """{"type":"typing","attachments":[null]}""" },
        { "isGroup is text", """{"type":"typing","conversation":{"id":"c","isGroup":"yes"}}""" },
        { "half a surrogate pair", """{"type":"typing","channelData":{"x":"\ud800"}}""" },
        { "half a surrogate pair in a name", """{"type":"typing","channelData":{"\udc00":1}}""" },
        { "no conversation", """{"type":"message","serviceUrl":"http://localhost:1"}""" },
        { "no conversation id", """{"type":"message","serviceUrl":"http://localhost:1","conversation":{}}""" },
        { "no service url", """{"type":"message","conversation":{"id":"c"}}""" },
        { "dots as id", """{"type":"message","id":"..","serviceUrl":"http://localhost:1","conversation":{"id":"c"}}""" },
        { "dots as conversation", """{"type":"message","serviceUrl":"http://localhost:1","conversation":{"id":".."}}""" },
        { "long id", $$"""{"type":"typing","id":"{{new string('x', 1025)}}"}""" },
        { "33 levels", $$"""{"type":"typing","value":{{new string('[', 32)}}{{new string(']', 32)}}}""" },
        { "33 levels in an unknown member", $$"""{"type":"typing","x":{{new string('[', 32)}}{{new string(']', 32)}}}""" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task A_bad_body_is_a_bad_request_with_words(string name, string body)
    {
        using var response = await _host.PostAsync(body);
        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, name);
        Assert.Matches("""^{"error":{"code":"[A-Za-z]+","message":".+"}}$""", await response.Content.ReadAsStringAsync());
        Assert.Empty(_bot.Received);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_a_bad_request()
    {
        foreach (var member in new[] { "text", "unknown", "channelData" })
        {
            byte[] body = [.. Encoding.UTF8.GetBytes($$"""{"type":"typing","{{member}}":""" + "\""), 0xC3, 0x28, .. "\"}"u8];
            Assert.Equal(400, await PostAsync(body, "application/json"));
        }
    }

    [Fact]
    public async Task A_byte_order_mark_and_unknown_members_are_tolerated()
    {
        byte[] body = [.. Encoding.UTF8.Preamble, .. """{"type":"typing","unknown":{"x":[1,null]},"text":null}"""u8];
        Assert.Equal(202, await PostAsync(body, "application/json"));
    }

    [Theory]
    [InlineData(false, 256 * 1024, 202)]
    [InlineData(true, 256 * 1024, 202)]
    [InlineData(false, 256 * 1024 + 1, 413)]
    [InlineData(true, 256 * 1024 + 1, 413)]
    [InlineData(false, 10_000_000, 413)]
    [InlineData(true, 10_000_000, 413)]
    public async Task A_body_may_have_256_kilobytes(bool isChunked, int size, int expected)
    {
        var body = Encoding.UTF8.GetBytes("""{"type":"typing","text":"" """.TrimEnd());
        body = [.. body[..^1], .. Enumerable.Repeat((byte)'x', size - body.Length - 1), .. "\"}"u8];
        Assert.Equal(size, body.Length);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = isChunked;
        request.Headers.ExpectContinue = true; // else the server may close while the client still writes
        try
        {
            using var response = await _host.Client.SendAsync(request);
            Assert.Equal(expected, (int)response.StatusCode);
        }
        catch (HttpRequestException) when (expected == 413)
        {
            // Closed in the middle of ten megabytes: refused as well.
        }
    }

    [Fact]
    public async Task No_mutated_body_is_a_server_error()
    {
        var random = new Random(1);
        var bodies = Enumerable.Range(0, Full.Count(2_000, 50_000)).Select(_ => BodyMutations.Mutate(random)).ToArray();
        await Parallel.ForEachAsync(bodies, async (body, _) =>
        {
            var status = await PostAsync(body, "application/json");
            Assert.True(status is 200 or 202 or 400 or 403 or 413 or 501, $"{status}: {Encoding.UTF8.GetString(body)}");
        });
    }

    [Fact]
    public async Task No_mutated_request_is_a_server_error()
    {
        var random = new Random(2);
        var requests = Enumerable.Range(0, Full.Count(500, 10_000)).Select(_ => BodyMutations.MutateRequest(random)).ToArray();
        await Parallel.ForEachAsync(requests, async (request, _) =>
        {
            var status = await RawHttp.SendAsync(_host.Client.BaseAddress!, request);
            Assert.True(status is < 500 or 501 or 505, $"{status}: {Encoding.UTF8.GetString(request)}"); // 501: an unknown invoke
        });
        Assert.Equal(202, await PostAsync(Encoding.UTF8.GetBytes(Json.Message("http://localhost:1", id: null)), "application/json"));
    }

    private async Task<int> PostAsync(byte[] body, string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await _host.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
