namespace GovBot.Commands;

/// <summary>A document at hand.</summary>
internal sealed record DocumentJson(string Id, string Name, string Hash, IReadOnlyList<string> Numbers, IReadOnlyList<string> Remarks, string? Text);
