namespace GovBot.Tests.Teams;

/// <summary>A card as the library drew it.</summary>
/// <param name="Problems">What it finds wrong with the card.</param>
/// <param name="Text">The text of the quote's lines, one below the other.</param>
/// <param name="Links">Where its links lead.</param>
/// <param name="Tags">The names of all HTML elements it was drawn with.</param>
/// <param name="Buttons">How many buttons it has.</param>
internal sealed record DrawnCard(IReadOnlyList<string> Problems, string Text, IReadOnlyList<string> Links, IReadOnlyList<string> Tags, int Buttons);
