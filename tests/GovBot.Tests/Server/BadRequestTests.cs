using System.Net;
using System.Text.Json.Nodes;

namespace GovBot.Tests.Server;

/// <summary>Requests that no channel makes: refused with the right status, and the server serves on.</summary>
[Collection(OneServer.Name)]
public sealed class BadRequestTests(RunningServer server)
{
    [Theory]
    [InlineData("{\"type\":\"message\",", 400)]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"type\":7}", 400)]
    [InlineData("{\"type\":\"message\",\"conversation\":\"c\"}", 400)]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body, int expected)
    {
        using var response = await server.PostAsync(body);

        Assert.Equal((expected, "application/json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("serviceUrl")]
    [InlineData("type")]
    public async Task A_message_needs_what_a_reply_needs(string missing)
    {
        var activity = server.Converse().Activity("message", new JsonObject { ["text"] = "para 6" });
        activity.Remove(missing);

        using var response = await server.PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(missing, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://evil.example/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("no address")]
    public async Task Replies_go_to_this_machine_only(string serviceUrl)
    {
        using var response = await server.PostAsync(server.Converse().Activity("message", new JsonObject { ["text"] = "para 6", ["serviceUrl"] = serviceUrl }));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_body_of_300_kilobytes_is_too_large()
    {
        using var response = await server.PostAsync($$"""{"type":"message","text":"{{new string('x', 300 * 1024)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Another_content_type_is_unsupported()
    {
        using var response = await server.PostAsync("{}", "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Only_post_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        using var response = await server.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "198.51.100.7")]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "https://evil.example")]
    public async Task Without_credentials_nobody_from_elsewhere_is_let_in(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent("{}") };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await server.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
