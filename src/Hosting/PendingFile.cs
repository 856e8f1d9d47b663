namespace GovBot.Hosting;

/// <summary>What an earlier process acknowledged and did not finish.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Content">As it was written.</param>
internal sealed record PendingFile(string Name, byte[] Content);
