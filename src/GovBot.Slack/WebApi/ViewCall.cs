namespace GovBot.Slack;

/// <summary>The arguments of <c>views.open</c>, <c>views.update</c> and <c>views.publish</c>: each has one of the first three.</summary>
internal sealed record ViewCall(string? TriggerId, string? ViewId, string? UserId, SlackView View);
