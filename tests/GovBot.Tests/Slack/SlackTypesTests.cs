using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Channels.Quotes;
using GovBot.Clauses.Answers;
using GovBot.Slack;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Rendering;
using GovBot.Tests.Running;

namespace GovBot.Tests.Slack;

/// <summary>Every form of what is drawn, checked with the types of Slack's own libraries by the TypeScript compiler.</summary>
public sealed class SlackTypesTests
{
    // What the types tell apart; other words are all alike to them.
    private static readonly string[] Told = ["type", "style", "trigger_actions_on"];

    [SkippableFact]
    public async Task Messages_modals_and_the_home_have_Slacks_types_and_a_broken_one_has_not()
    {
        DemandChecker();
        var forms = new Dictionary<string, HashSet<string>> { ["ChatPostMessageArguments"] = [], ["ModalView"] = [], ["HomeView"] = [] };
        var count = 0;
        foreach (var (reply, view) in Drawn())
        {
            foreach (var message in SlackDrawings.Of(reply).Concat(SlackDrawings.Messages(view)).Select(SlackDrawings.Json))
                count += Add(forms["ChatPostMessageArguments"], message);
            foreach (var modal in SlackDrawings.Modal(view, reply).Select(SlackDrawings.Json))
                count += Add(forms["ModalView"], modal);
            count += Add(forms["HomeView"], SlackDrawings.Json(SlackDrawings.Home(view.Clause.Document)));
        }

        Assert.True(count > 5_000, $"{count} drawn");
        var found = await CheckAsync(forms);
        Assert.True(found.Length == 0, found);
        foreach (var (right, wrong) in new[] { ("rich_text_quote", "rich_text_cite"), ("plain_text", "mrkdwn_text"), ("\"bold\":true", "\"bold\":\"yes\""), ("\"user_id\":", "\"user\":") })
            Assert.NotEqual("", await CheckAsync(new() { ["ChatPostMessageArguments"] = [forms["ChatPostMessageArguments"].First(f => f.Contains(right, StringComparison.Ordinal)).Replace(right, wrong, StringComparison.Ordinal)] }));
    }

    private static IEnumerable<(Reply, QuoteView)> Drawn()
    {
        var document = Sample.Seoul.Documents[0];
        foreach (var clause in document.Clauses.Where(static c => c.Span.Length > 0))
            yield return (Sample.Seoul.Answer(clause.Number.Value, ConversationState.Empty), new QuoteView(clause) { Marks = [.. clause.Sentences.Take(1)], Related = [.. document.TopLevel] });
        foreach (var answer in AnswerCases.All)
            yield return (new Reply(answer, ConversationState.Empty, IsCut: true, NamesDocuments: true), new QuoteView(document.Clauses[^1]) { IsNearest = true, Related = [document.Clauses[^1]] });
        foreach (var payload in Payloads.Take(Full.Count(fast: 300, full: 1_000)))
        {
            yield return (Sample.Quoting(payload), new QuoteView(Sample.ClauseHolding(payload)));
            yield return (Sample.Repeating(payload), new QuoteView(document.Clauses[1]));
        }
    }

    private static int Add(HashSet<string> forms, JsonElement json)
    {
        forms.Add(Form(JsonNode.Parse(json.GetRawText()), "")!.ToJsonString());
        return 1;
    }

    // The same with all words that mean nothing to the types made one, and equal neighbours told once.
    private static JsonNode? Form(JsonNode? node, string name) => node switch
    {
        JsonObject inside => new JsonObject(inside.Select(static p => KeyValuePair.Create(p.Key, Form(p.Value, p.Key)))),
        JsonArray array => new JsonArray([.. array.Select(e => Form(e, name)!.ToJsonString()).Distinct().Select(static e => JsonNode.Parse(e))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && !Told.Contains(name) => "x",
        _ => node?.DeepClone(),
    };

    private static void DemandChecker() => ClientRequirements.Demand(ClientRequirements.MissingNode()
        ?? ClientRequirements.MissingFile(Repository.PathTo("tests", "clients", "node_modules", "@slack", "types", "package.json")));

    private static async Task<string> CheckAsync(Dictionary<string, HashSet<string>> forms)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $"{{{string.Join(',', forms.Select(static f => $"\"{f.Key}\":[{string.Join(',', f.Value)}]"))}}}");
        using var node = Process.Start(new ProcessStartInfo("node", [Repository.PathTo("tests", "clients", "check-slack.mjs"), file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        File.Delete(file);
        // A check that cannot run has not found anything wrong.
        Assert.Equal("", await errors);
        Assert.Equal(output.Length == 0 ? 0 : 1, node.ExitCode);
        return output;
    }
}
