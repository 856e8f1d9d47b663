namespace GovBot.Commands;

/// <summary>What a file of questions expects of small talk.</summary>
internal sealed record ExpectedLine(string? Intent);
