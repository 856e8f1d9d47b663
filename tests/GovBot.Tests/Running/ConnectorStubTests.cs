using System.Net;
using System.Net.Http.Json;

namespace GovBot.Tests.Running;

public sealed class ConnectorStubTests
{
    [Fact]
    public async Task An_activity_is_answered_with_an_id_and_remembered()
    {
        await using var stub = await ConnectorStub.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(stub.ServiceUrl) };

        await http.PostAsJsonAsync("v3/conversations/a%2Fb%7Cc/activities", new { type = "typing" });
        using var response = await http.PostAsJsonAsync("v3/conversations/a%2Fb%7Cc/activities/m%201", new { type = "message", text = "Hello" });

        Assert.Equal((HttpStatusCode.Created, """{"id":"stub-2"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var message = await stub.NextMessageAsync();
        Assert.Equal(("POST", "a/b|c", "m 1", "Hello"), (message.Method, message.ConversationId, message.ActivityId, message.Text));
        Assert.Equal(["typing", "message"], stub.All.Select(activity => activity.Type));
    }

    [Fact]
    public async Task A_test_can_make_the_connector_fail()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Status = _ => 429;
        using var http = new HttpClient { BaseAddress = new Uri(stub.ServiceUrl) };

        using var response = await http.PostAsJsonAsync("v3/conversations/c/activities", new { type = "message" });

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    [Fact]
    public async Task Another_path_is_not_found()
    {
        await using var stub = await ConnectorStub.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(stub.ServiceUrl) };

        using var response = await http.GetAsync(new Uri("v3/attachments", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(stub.All);
    }
}
