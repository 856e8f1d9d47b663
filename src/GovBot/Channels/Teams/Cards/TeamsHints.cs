namespace GovBot.Channels.Teams.Cards;

/// <summary>What only Teams reads of a card (Teams, "Format cards").</summary>
/// <param name="Width"><c>Full</c>: as wide as the conversation, so that a paragraph is no column of three words.</param>
internal sealed record TeamsHints(string Width);
