namespace GovBot.Commands;

/// <summary>The index at hand.</summary>
internal sealed record IndexJson(string Hash, int Documents, int Clauses, IReadOnlyList<string> Problems);
