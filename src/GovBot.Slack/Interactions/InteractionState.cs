namespace GovBot.Slack;

/// <summary>What stands in a view's fields: by block, then by control.</summary>
internal sealed record InteractionState
{
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, InteractionAction?>?>? Values { get; init; }
}
