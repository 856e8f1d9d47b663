namespace GovBot.Benchmarks.Turns;

/// <summary>A message as the Emulator sends it.</summary>
internal sealed record AskedActivity(
    string Type, string Id, DateTimeOffset Timestamp, string ChannelId, string ServiceUrl, AskedActivity.Account From,
    AskedActivity.Place Conversation, AskedActivity.Account Recipient, string TextFormat, string Locale, string Text, AskedActivity.Client ChannelData)
{
    internal sealed record Account(string Id, string Name, string Role);

    internal sealed record Place(string Id);

    internal sealed record Client(string ClientActivityID);
}
