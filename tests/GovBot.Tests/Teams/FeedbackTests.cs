using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.BotFramework;
using GovBot.Channels.Teams.Invokes;
using GovBot.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace GovBot.Tests.Teams;

[Collection(OneServer.Name)]
public sealed class FeedbackTests(RunningServer server)
{
    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"secret\"}"}}""", 200, "like")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{"feedbackText":"secret"}},"replyToId":"1"}""", 200, "dislike")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"secret"}}""", 400, "")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""", 400, "")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""", 400, "")]
    [InlineData("null", 400, "")]
    public async Task It_is_counted_and_what_is_written_along_is_kept_nowhere(string value, int status, string counted)
    {
        Assert.Equal(status, (await server.Converse().InvokeAsync("message/submitAction", JsonNode.Parse(value))).Status);
        Assert.DoesNotContain("secret", server.Output, StringComparison.Ordinal);
        Assert.Equal(counted, Counted(JsonElement.Parse(value)));
    }

    [Fact]
    public async Task Answers_ask_for_it_and_name_their_sources()
    {
        var reply = await server.Converse().SayAsync("paras 3 and 4", new JsonObject { ["channelId"] = "msteams" });

        Assert.Equal("default", reply.GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString());
        var entity = Assert.Single(reply.GetProperty("entities").EnumerateArray());
        Assert.Equal("https://schema.org/Message", entity.GetProperty("type").GetString());
        Assert.Equal(
            [$"1 Seoul Declaration, para. 3 {server.Http.BaseAddress}d/seoul-declaration/3#3", $"2 Seoul Declaration, para. 4 {server.Http.BaseAddress}d/seoul-declaration/4#4"],
            entity.GetProperty("citation").EnumerateArray().Select(static c => $"{c.GetProperty("position")} {c.GetProperty("appearance").GetProperty("name")} {c.GetProperty("appearance").GetProperty("url")}"));
        Assert.EndsWith("[1]; Seoul Declaration, para. 4 [2]</p>", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("AIGenerated", reply.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("where is the OECD mentioned?", true)]
    [InlineData("hello", false)]
    public async Task Only_what_quotes_asks_for_it(string text, bool isAsked) =>
        Assert.Equal(isAsked, (await server.Converse().SayAsync(text, new JsonObject { ["channelId"] = "msteams" })).TryGetProperty("channelData", out _));

    // Everything that a meter tells: its instruments' names, values and tags.
    private static string Counted(JsonElement value)
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var meters = services.GetRequiredService<IMeterFactory>();
        var told = new List<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Scope == meters) l.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) => told.Add($"{instrument.Name} {count} {string.Join(' ', tags.ToArray().Select(static t => $"{t.Key}={t.Value}"))}"));
        listener.Start();
        new Feedback(meters).Answer(new Activity { Value = value });
        return told.Count == 0 ? "" : Assert.Single(told).Replace("govbot.feedback 1 reaction=", "", StringComparison.Ordinal);
    }
}
