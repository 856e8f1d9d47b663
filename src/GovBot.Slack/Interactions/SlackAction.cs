namespace GovBot.Slack;

/// <summary>What was done to a control.</summary>
/// <param name="Id">The control's <c>action_id</c>.</param>
/// <param name="Value">Its value, or that of the option chosen; empty for none.</param>
public sealed record SlackAction(string Id, string Value);
