namespace GovBot.Clauses.Questions;

/// <summary>What a token of an utterance is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, possibly with digits and inner apostrophes; a single character in scripts without spaces.</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>One character that is neither.</summary>
    Symbol,
}
