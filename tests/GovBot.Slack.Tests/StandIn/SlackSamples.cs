using System.Text.Json.Nodes;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>What Slack sends, as its documentation shows it.</summary>
internal static class SlackSamples
{
    public const string Bot = "UBOT";
    private static int _count;

    /// <summary>A number that no other sample has.</summary>
    public static int Next() => Interlocked.Increment(ref _count);

    public static JsonObject Envelope(JsonObject @event, string? id = null) => new()
    {
        ["token"] = "x", ["team_id"] = "T1", ["api_app_id"] = "A1", ["event"] = @event, ["type"] = "event_callback", ["event_id"] = id ?? $"Ev{Next()}", ["event_time"] = 1_732_560_000,
        ["authorizations"] = new JsonArray(new JsonObject { ["enterprise_id"] = null, ["team_id"] = "T1", ["user_id"] = Bot, ["is_bot"] = true, ["is_enterprise_install"] = false }),
        ["is_ext_shared_channel"] = false, ["event_context"] = "4-abc",
    };

    public static JsonObject Mention(string text, string channel = "C1", string? ts = null, string? thread = null) => Message("app_mention", $"<@{Bot}> {text}", channel, ts, thread);

    public static JsonObject Direct(string text, string channel = "D1", string? ts = null, string? thread = null)
    {
        var message = Message("message", text, channel, ts, thread);
        message["channel_type"] = "im";
        return message;
    }

    public static JsonObject Message(string type, string text, string channel, string? ts, string? thread)
    {
        var message = new JsonObject { ["type"] = type, ["user"] = "U1", ["text"] = text, ["ts"] = ts ?? Ts(), ["channel"] = channel, ["event_ts"] = "1732560000.000100", ["team"] = "T1" };
        if (thread is not null) message["thread_ts"] = thread;
        return message;
    }

    public static string Ts() => $"1732560000.{Next():000000}";

    public static JsonObject Command(string text, string user = "U1") => new()
    {
        ["token"] = "x", ["team_id"] = "T1", ["team_domain"] = "city", ["channel_id"] = "C1", ["channel_name"] = "general", ["user_id"] = user, ["user_name"] = "carla",
        ["command"] = "/clause", ["text"] = text, ["api_app_id"] = "A1", ["is_enterprise_install"] = "false", ["response_url"] = "https://hooks.slack.com/commands/1", ["trigger_id"] = $"{Next()}.2.3",
    };

    public static JsonObject Pressed((string Id, string Value) button, string responseUrl, bool isEphemeral, string channel = "C1", string messageTs = "1732560001.000100", string? thread = null)
    {
        var container = new JsonObject { ["type"] = "message", ["message_ts"] = messageTs, ["channel_id"] = channel, ["is_ephemeral"] = isEphemeral };
        if (thread is not null) container["thread_ts"] = thread;
        var pressed = Interaction("block_actions");
        pressed["container"] = container;
        pressed["channel"] = new JsonObject { ["id"] = channel, ["name"] = "general" };
        pressed["response_url"] = responseUrl;
        pressed["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = button.Id, ["block_id"] = "b1", ["value"] = button.Value, ["action_ts"] = "1.2" });
        return pressed;
    }

    public static JsonObject Used(JsonObject action, string viewType, string metadata = "")
    {
        var used = Interaction("block_actions");
        used["container"] = new JsonObject { ["type"] = "view", ["view_id"] = "V1" };
        used["view"] = new JsonObject { ["id"] = "V1", ["type"] = viewType, ["callback_id"] = "look_up", ["private_metadata"] = metadata, ["state"] = new JsonObject { ["values"] = new JsonObject() } };
        used["actions"] = new JsonArray(action);
        return used;
    }

    public static JsonObject Shortcut(string callbackId)
    {
        var shortcut = Interaction("shortcut");
        shortcut["callback_id"] = callbackId;
        return shortcut;
    }

    public static JsonObject MessageShortcut(string text, string responseUrl, string ts)
    {
        var shortcut = Interaction("message_action");
        shortcut["callback_id"] = "clause_for_message";
        shortcut["response_url"] = responseUrl;
        shortcut["channel"] = new JsonObject { ["id"] = "C1", ["name"] = "general" };
        shortcut["message_ts"] = ts;
        shortcut["message"] = new JsonObject { ["type"] = "message", ["user"] = "U2", ["text"] = text, ["ts"] = ts };
        return shortcut;
    }

    public static JsonObject Suggestion(string typed)
    {
        var asked = Interaction("block_suggestion");
        (asked["action_id"], asked["block_id"], asked["value"]) = ("pick", "pick", typed);
        return asked;
    }

    public static JsonObject Submission(string clause, string responseUrl)
    {
        var submitted = Interaction("view_submission");
        submitted["view"] = new JsonObject
        {
            ["id"] = "V1", ["type"] = "modal", ["callback_id"] = "look_up", ["private_metadata"] = "",
            ["state"] = new JsonObject { ["values"] = new JsonObject { ["pick"] = new JsonObject { ["pick"] = new JsonObject { ["type"] = "external_select", ["selected_option"] = new JsonObject { ["value"] = clause } } } } },
        };
        submitted["response_urls"] = new JsonArray(new JsonObject { ["block_id"] = "where", ["action_id"] = "where", ["channel_id"] = "C9", ["response_url"] = responseUrl });
        return submitted;
    }

    public static JsonObject Interaction(string type) => new()
    {
        ["type"] = type, ["token"] = "x", ["team"] = new JsonObject { ["id"] = "T1", ["domain"] = "city" }, ["user"] = new JsonObject { ["id"] = "U1", ["username"] = "carla", ["team_id"] = "T1" },
        ["api_app_id"] = "A1", ["trigger_id"] = $"{Next()}.2.3",
    };
}
