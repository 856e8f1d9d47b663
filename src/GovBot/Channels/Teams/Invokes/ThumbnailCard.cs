namespace GovBot.Channels.Teams.Invokes;

/// <summary>A title and a line of text, both HTML.</summary>
/// <param name="Title">The clause's name.</param>
/// <param name="Text">Its first words.</param>
/// <param name="Tap">What choosing it asks the bot for; null where the card to be inserted is there already.</param>
internal sealed record ThumbnailCard(string Title, string Text, TapAction? Tap);
