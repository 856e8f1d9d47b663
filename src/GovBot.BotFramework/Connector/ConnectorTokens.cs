namespace GovBot.BotFramework;

/// <summary>The bot's own tokens for the connector.</summary>
internal sealed class ConnectorTokens
{
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<string> RefreshAsync(string rejected, CancellationToken cancellationToken) => throw new NotSupportedException();
}
