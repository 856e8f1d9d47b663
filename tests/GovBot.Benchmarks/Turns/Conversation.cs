using System.Text.Json;

namespace GovBot.Benchmarks.Turns;

/// <summary>One conversation with a bot, with one turn at a time under way in it.</summary>
internal sealed class Conversation(string id)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource<Reply> _reply = new();
    private string _asked = "";
    private int _count;

    public string Id => id;

    /// <summary>Begins a turn.</summary>
    /// <returns>The message activity to post, and its reply.</returns>
    public (byte[] Activity, Task<Reply> Reply) Ask(string question, string serviceUrl)
    {
        lock (_gate)
        {
            _asked = $"{id}-{++_count}";
            _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return (Activity(question, serviceUrl), _reply.Task);
        }
    }

    /// <summary>Ends the turn that this replies to. A second or late reply changes nothing.</summary>
    public void Deliver(Reply reply)
    {
        lock (_gate)
            if (reply.ReplyToId is null || reply.ReplyToId == _asked)
                _reply.TrySetResult(reply);
    }

    private byte[] Activity(string question, string serviceUrl) => JsonSerializer.SerializeToUtf8Bytes(
        new AskedActivity(
            "message", _asked, DateTimeOffset.UtcNow, "emulator", serviceUrl, new("user-" + id, "User", "user"),
            new(id), new("bot", "Bot", "bot"), "plain", "en-US", question, new(_asked)),
        TurnsJson.Default.AskedActivity);
}
