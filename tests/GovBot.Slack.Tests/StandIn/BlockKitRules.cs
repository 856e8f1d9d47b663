using System.Text.Json;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>
/// Block Kit as Slack documents it ("Block Kit reference"), for what the bot may draw: fields of each type, lengths and
/// counts. Stricter than Slack in one thing: text that reads markup is not allowed at all.
/// </summary>
internal static class BlockKitRules
{
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["rich_text"] = ["elements"], ["context"] = ["elements"], ["actions"] = ["elements"], ["header"] = ["text"], ["divider"] = [],
        ["input"] = ["label", "element", "dispatch_action", "optional"],
        ["rich_text_section"] = ["elements"], ["rich_text_quote"] = ["elements"], ["rich_text_preformatted"] = ["elements"], ["rich_text_list"] = ["elements", "style"],
        ["text"] = ["text", "style"], ["user"] = ["user_id"], ["plain_text"] = ["text", "emoji"],
        ["button"] = ["text", "action_id", "value", "url", "style"], ["external_select"] = ["placeholder", "action_id", "min_query_length"],
        ["conversations_select"] = ["placeholder", "action_id", "default_to_current_conversation", "response_url_enabled"],
        ["plain_text_input"] = ["placeholder", "action_id", "max_length", "dispatch_action_config"],
    };

    private static readonly string[] MessageBlocks = ["rich_text", "context", "actions", "header", "divider"];

    /// <summary>What is wrong with the blocks of a message.</summary>
    public static IEnumerable<string> Message(JsonElement blocks) =>
        [.. Count(blocks, 1, 50, "blocks"), .. blocks.EnumerateArray().SelectMany(static b => Block(b, MessageBlocks)), .. blocks.GetRawText().Length > 40_000 ? ["too many characters"] : (string[])[]];

    /// <summary>What is wrong with a view.</summary>
    public static IEnumerable<string> View(JsonElement view)
    {
        var type = view.GetProperty("type").GetString();
        string[] known = type == "home" ? ["type", "blocks"] : ["type", "blocks", "title", "callback_id", "private_metadata", "submit", "close"];
        var blocks = view.GetProperty("blocks");
        return [
            .. type is "home" or "modal" ? [] : (string[])["no such view"], .. Unknown(view, known), .. Count(blocks, 1, 100, "blocks"),
            .. Length(view, "private_metadata", 3_000), .. Length(view, "callback_id", 255),
            .. type == "home" ? [] : (IEnumerable<string>)[.. Label(view, "title", 24, required: true), .. Label(view, "submit", 24, required: false), .. Label(view, "close", 24, required: false)],
            .. blocks.EnumerateArray().Any(static b => Type(b) == "input") && type == "modal" && !view.TryGetProperty("submit", out _) ? ["a modal with inputs needs submit"] : (string[])[],
            .. blocks.EnumerateArray().SelectMany(static b => Block(b, [.. MessageBlocks, "input"])), .. Unique(blocks, "block_id"),
        ];
    }

    /// <summary>What is wrong with options that were given for a list.</summary>
    public static IEnumerable<string> Options(JsonElement list) => [.. Count(list.GetProperty("options"), 0, 100, "options"),
        .. list.GetProperty("options").EnumerateArray().SelectMany(static o => (IEnumerable<string>)[.. Unknown(o, ["text", "value", "description"]), .. Label(o, "text", 75, required: true), .. Label(o, "description", 75, required: false), .. Length(o, "value", 150)])];

    private static IEnumerable<string> Block(JsonElement block, string[] allowed) => Type(block) is var type && !allowed.Contains(type) ? [$"no block {type} here"] :
    [
        .. Unknown(block, [.. Fields[type], "type", "block_id"]), .. Length(block, "block_id", 255),
        .. type switch
        {
            "rich_text" => Elements(block, 1, 100, Part),
            "context" => Elements(block, 1, 10, static e => Text(e, 3_000)),
            "actions" => [.. Elements(block, 1, 25, Control), .. Unique(block.GetProperty("elements"), "action_id")],
            "header" => Label(block, "text", 150, required: true),
            "input" => [.. Label(block, "label", 2_000, required: true), .. Control(block.GetProperty("element"))],
            _ => [],
        },
    ];

    private static IEnumerable<string> Part(JsonElement part) => Type(part) switch
    {
        "rich_text_list" => [.. Unknown(part, [.. Fields["rich_text_list"], "type"]), .. Elements(part, 1, 100, static e => Type(e) == "rich_text_section" ? Part(e) : ["a list holds sections"])],
        "rich_text_section" or "rich_text_quote" or "rich_text_preformatted" => [.. Unknown(part, ["type", "elements"]), .. Elements(part, 1, 1_000, Run)],
        var other => [$"no rich text {other}"],
    };

    private static IEnumerable<string> Run(JsonElement run) => Type(run) switch
    {
        "text" => [.. Unknown(run, ["type", "text", "style"]), .. run.GetProperty("text").GetString() is { Length: > 0 and <= 3_000 } ? [] : (string[])["an empty or long text"],
            .. run.TryGetProperty("style", out var style) ? Unknown(style, ["bold", "italic"]) : []],
        "user" => run.GetProperty("user_id").GetString() is ['U' or 'W', ..] ? [] : ["no user"],
        var other => [$"no run {other}"],
    };

    private static IEnumerable<string> Control(JsonElement control) => Fields.ContainsKey(Type(control)) ?
    [
        .. Unknown(control, [.. Fields[Type(control)], "type"]), .. Length(control, "action_id", 255), .. control.TryGetProperty("action_id", out _) ? [] : (string[])["no action_id"],
        .. Length(control, "value", 2_000), .. Length(control, "url", 3_000), .. Label(control, "text", 75, required: Type(control) == "button"), .. Label(control, "placeholder", 150, required: false),
        .. control.TryGetProperty("style", out var style) && style.GetString() is not ("primary" or "danger") ? ["no such style"] : (string[])[],
    ] : [$"no control {Type(control)}"];

    private static IEnumerable<string> Elements(JsonElement parent, int least, int most, Func<JsonElement, IEnumerable<string>> check) =>
        [.. Count(parent.GetProperty("elements"), least, most, Type(parent)), .. parent.GetProperty("elements").EnumerateArray().SelectMany(check)];

    private static IEnumerable<string> Label(JsonElement parent, string name, int most, bool required) =>
        parent.TryGetProperty(name, out var text) ? Text(text, most) : required ? [$"no {name}"] : [];

    private static IEnumerable<string> Text(JsonElement text, int most) => Type(text) != "plain_text" ? [$"{Type(text)} reads markup"] :
        [.. Unknown(text, ["type", "text", "emoji"]), .. text.GetProperty("text").GetString() is { Length: > 0 } words && words.Length <= most ? [] : (string[])[$"empty, or longer than {most}"]];

    private static string[] Length(JsonElement parent, string name, int most) =>
        parent.TryGetProperty(name, out var value) && value.GetString() is not { Length: > 0 } ? [$"empty {name}"] : parent.TryGetProperty(name, out value) && value.GetString()!.Length > most ? [$"{name} is longer than {most}"] : [];

    private static string[] Count(JsonElement array, int least, int most, string what) => array.GetArrayLength() is var n && n >= least && n <= most ? [] : [$"{n} in {what}"];

    private static IEnumerable<string> Unknown(JsonElement element, string[] known) =>
        element.EnumerateObject().Where(p => !known.Contains(p.Name) || p.Value.ValueKind == JsonValueKind.Null).Select(static p => $"{p.Name} is unknown or null");

    private static IEnumerable<string> Unique(JsonElement array, string name) => array.EnumerateArray().Select(e => e.TryGetProperty(name, out var id) ? id.GetString() : null)
        .OfType<string>().GroupBy(static id => id).Where(static g => g.Count() > 1).Select(g => $"{name} {g.Key} twice");

    private static string Type(JsonElement element) => element.TryGetProperty("type", out var type) ? type.GetString() ?? "" : "";
}
