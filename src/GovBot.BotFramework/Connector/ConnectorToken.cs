namespace GovBot.BotFramework;

/// <summary>A token for the connector and its times.</summary>
internal sealed record ConnectorToken(string Value, DateTimeOffset RefreshAt, DateTimeOffset ExpiresAt)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(10);

    /// <summary>A token to be replaced 10 minutes before its end, or halfway through a shorter life.</summary>
    public static ConnectorToken Of(string value, DateTimeOffset now, DateTimeOffset expires)
    {
        var half = now + (expires - now) / 2;
        var early = expires - Early;
        return new ConnectorToken(value, early > half ? early : half, expires);
    }

    public override string ToString() => $"{nameof(ConnectorToken)} {{ ExpiresAt = {ExpiresAt:O} }}";
}
