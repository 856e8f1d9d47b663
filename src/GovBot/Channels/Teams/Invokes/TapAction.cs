using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>Asks the bot for the card of a chosen result (<c>composeExtension/selectItem</c>).</summary>
internal sealed record TapAction(CardData Value)
{
    public string Type { get; } = "invoke";
}
