namespace GovBot.BotFramework;

/// <summary>Buttons below a message (Bot Framework Activity schema, "Suggested actions").</summary>
public sealed record SuggestedActions
{
    /// <summary>The accounts that see the buttons; everybody when null.</summary>
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>The buttons.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }
}
