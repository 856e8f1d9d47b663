namespace GovBot.Channels.Teams.Cards;

/// <summary>Text that no client reads as Markdown or HTML (Adaptive Cards schema 1.5, "TextRun").</summary>
internal sealed record TextRun(string Text)
{
    public string Type { get; } = "TextRun";

    /// <summary><c>Bolder</c>, or null.</summary>
    public string? Weight { get; init; }

    /// <summary><c>Medium</c>, <c>Small</c>, or null.</summary>
    public string? Size { get; init; }

    public bool? Italic { get; init; }

    /// <summary>Whether it is drawn in a quieter colour.</summary>
    public bool? IsSubtle { get; init; }

    /// <summary>What a click on it does; makes a link of it.</summary>
    public CardButton? SelectAction { get; init; }
}
