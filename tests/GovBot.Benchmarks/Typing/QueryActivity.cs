namespace GovBot.Benchmarks.Typing;

/// <summary>A keystroke in the message extension as Teams sends it.</summary>
internal sealed record QueryActivity(string Type, string Name, string ChannelId, QueryActivity.Party Conversation, QueryActivity.Party From, QueryActivity.Query Value)
{
    internal sealed record Party(string Id);

    internal sealed record Query(string CommandId, IReadOnlyList<Parameter> Parameters, Page QueryOptions);

    internal sealed record Parameter(string Name, string Value);

    internal sealed record Page(int Skip, int Count);
}
