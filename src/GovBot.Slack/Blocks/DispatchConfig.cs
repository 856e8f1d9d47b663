namespace GovBot.Slack;

/// <summary>When typing is told (Block Kit, "Dispatch action configuration").</summary>
public sealed record DispatchConfig(IReadOnlyList<string> TriggerActionsOn)
{
    /// <summary>With Enter.</summary>
    public static DispatchConfig OnEnter { get; } = new(["on_enter_pressed"]);
}
