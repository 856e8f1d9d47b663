using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Tests.Rendering;
using GovBot.Tests.Running;
using GovBot.Tests.Server;

namespace GovBot.Tests.Teams;

/// <summary>Invokes with missing, wrong and hostile values: a proper status each time, and the server serves on.</summary>
[Collection(OneServer.Name)]
public sealed class InvokeFuzzTests(RunningServer server)
{
    private static readonly int Count = Full.Count(fast: 1_500, full: 20_000);

    [Fact]
    public async Task A_broken_invoke_is_answered_or_refused_and_never_fails()
    {
        var (mutations, conversation, statuses) = (new InvokeMutations(20240521), server.Converse(), new HashSet<int>());
        for (var i = 0; i < Count; i++)
        {
            var (name, value) = mutations.Next(server.Http.BaseAddress!.ToString(), Sample.Seoul.Documents[0].Hash[..12]);

            var (status, body) = await conversation.InvokeAsync(name, value);

            var answer = body.ValueKind == JsonValueKind.Undefined ? "" : body.GetRawText();
            Assert.True(status is 200 or 400 && !answer.Contains("BotError", StringComparison.Ordinal), $"{status} {answer}\nto {name} {value?.ToJsonString()}");
            Assert.True(answer.Length < 28 * 1024 || name == "composeExtension/query", $"{answer.Length} characters to {name} {value?.ToJsonString()}");
            statuses.Add(status);
        }

        // Mutations that were all refused, or all taken, would have tried nothing.
        Assert.Equal([200, 400], statuses.Order());
        Assert.DoesNotContain("Invoke failed", server.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/fetchTask")]
    public async Task Hostile_words_are_looked_for_and_come_back_in_no_answer(string name)
    {
        var conversation = server.Converse();
        foreach (var payload in Payloads.Take(Full.Count(fast: 200, full: 1_000)))
        {
            var value = name == "composeExtension/query"
                ? new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = "evil.example " + payload }) }
                : new JsonObject { ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "evil.example " + payload } } };

            var (status, body) = await conversation.InvokeAsync(name, value);

            Assert.Equal(200, status);
            Assert.DoesNotContain("evil", body.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }
    }
}
