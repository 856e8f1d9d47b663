namespace GovBot.Slack;

/// <summary>The arguments of <c>chat.unfurl</c>: either of the two pairs names the links.</summary>
internal sealed record UnfurlCall(string? Channel, string? Ts, string? UnfurlId, string? Source, IReadOnlyDictionary<string, UnfurlContent> Unfurls);
