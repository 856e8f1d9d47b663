namespace GovBot.Benchmarks.Turns;

/// <summary>What the connector got from a bot.</summary>
/// <param name="IsMessage">Else typing or another kind, which never ends a turn.</param>
/// <param name="Text">The message's text.</param>
/// <param name="ReplyToId">The activity it answers, if it says so.</param>
/// <param name="Bytes">The length of the body.</param>
/// <param name="ReadAt">When it had been read, by the stopwatch's clock.</param>
internal readonly record struct Reply(bool IsMessage, string Text, string? ReplyToId, int Bytes, long ReadAt);
