namespace GovBot.Channels.Slack.Drawing;

/// <summary>What Slack takes, with room to spare where it says no number.</summary>
internal static class MessageLimits
{
    /// <summary>Blocks of a message.</summary>
    public const int MostBlocks = 50;

    /// <summary>Characters of a message: its blocks as JSON and its fallback text. Slack refuses from about 13,200 on.</summary>
    public const int MostCharacters = 12_000;

    /// <summary>Characters of the blocks, so that names find room in the fallback text.</summary>
    public const int MostInBlocks = MostCharacters - MostInNames;

    /// <summary>Characters of the names that stand for the whole text where there is no room for it.</summary>
    public const int MostInNames = 500;

    /// <summary>Characters of one quote's blocks, so that buttons find room beside them: each carries up to 2,000.</summary>
    public const int MostInQuote = 8_000;

    /// <summary>Characters of the fallback text, escaped; Slack advises no more than 4,000.</summary>
    public const int MostInText = 3_000;

    /// <summary>Characters of an address.</summary>
    public const int MostInUrl = 3_000;
}
