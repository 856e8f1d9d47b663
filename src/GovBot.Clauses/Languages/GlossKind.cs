namespace GovBot.Clauses.Languages;

/// <summary>What a piece of a foreign message is to the bot.</summary>
internal enum GlossKind
{
    /// <summary>A number or a sign, which is the same in every language.</summary>
    Kept,

    /// <summary>A word without content.</summary>
    Function,

    /// <summary>A word said to the bot: a reference, a question word, a greeting.</summary>
    Said,

    /// <summary>A word of the field.</summary>
    Term,

    /// <summary>A word that the language's list does not have.</summary>
    Unknown,
}
