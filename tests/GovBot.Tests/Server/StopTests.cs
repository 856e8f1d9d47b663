using System.Text;
using System.Text.Json.Nodes;
using GovBot.Tests.Running;

namespace GovBot.Tests.Server;

public sealed class StopTests
{
    private const int Conversations = 3;
    private const int Messages = 3;

    [Fact]
    public async Task A_server_that_is_told_to_stop_answers_what_it_acknowledged()
    {
        await using var connector = await ConnectorStub.StartAsync();
        connector.Delay = TimeSpan.FromSeconds(1);
        await using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = bot.Url };
        for (var i = 0; i < Conversations * Messages; i++)
            await PostAsync(http, connector, $"c{i % Conversations}", $"m{i}");

        Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(30)));

        Assert.Equal(Enumerable.Range(0, Conversations * Messages).Select(static i => $"m{i}").Order(), connector.All.Select(static posted => posted.ActivityId!).Order());
    }

    private static async Task PostAsync(HttpClient http, ConnectorStub connector, string conversation, string id)
    {
        var message = new JsonObject
        {
            ["type"] = "message", ["id"] = id, ["channelId"] = "emulator", ["serviceUrl"] = connector.ServiceUrl, ["text"] = "para 6",
            ["from"] = new JsonObject { ["id"] = "user" }, ["recipient"] = new JsonObject { ["id"] = "bot" }, ["conversation"] = new JsonObject { ["id"] = conversation },
        };
        using var content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
    }
}
