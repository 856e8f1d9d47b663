namespace GovBot.Clauses.Checking;

/// <summary>What a piece of a quotation is.</summary>
internal enum QuotedItemKind
{
    /// <summary>A word of the quotation.</summary>
    Word,

    /// <summary>Dots: words were left out.</summary>
    Ellipsis,

    /// <summary>Words in square brackets, put in or put in place of others.</summary>
    Bracket,
}
