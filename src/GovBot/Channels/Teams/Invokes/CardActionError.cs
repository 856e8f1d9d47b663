namespace GovBot.Channels.Teams.Invokes;

/// <summary>Why a card's button did nothing; clients show the message.</summary>
internal sealed record CardActionError(string Code, string Message)
{
    public const string Unusable = "This button no longer leads anywhere: what it names is not in the bot's documents. Ask again for what you need.";
}
