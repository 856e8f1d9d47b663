namespace GovBot.BotFramework;

/// <summary>A turn that an earlier process acknowledged and did not finish.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="Activity">As the channel sent it.</param>
internal sealed record LeftTurn(string Name, Activity Activity);
