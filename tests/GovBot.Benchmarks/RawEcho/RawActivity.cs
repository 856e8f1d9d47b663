namespace GovBot.Benchmarks.RawEcho;

/// <summary>As much of an activity as an echo needs; its properties are the protocol's.</summary>
internal sealed record RawActivity(
    string Type, string? Id, string? Text, string? ServiceUrl, string? ReplyToId, RawActivity.Account? From, RawActivity.Account? Recipient,
    RawActivity.Account? Conversation)
{
    internal sealed record Account(string Id, string? Name);
}
