using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>A piece of a reply, apart from how a channel draws it.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A sentence of the bot's own. It may repeat words that somebody typed: a renderer escapes it like any text.</summary>
    public sealed record Say(string Text) : Block;

    /// <summary>Several short lines of the bot's own, such as examples.</summary>
    public sealed record Lines(IReadOnlyList<string> Items) : Block;

    /// <summary>Text to be copied as it stands, with its line breaks; every sign of it is drawn.</summary>
    public sealed record Copyable(string Text) : Block;

    /// <summary>Words of a document, named.</summary>
    /// <param name="Quote">The words.</param>
    /// <param name="Caption">The clause's full name, to stand outside the words.</param>
    public sealed record Quotation(Quote Quote, string Caption) : Block;
}
