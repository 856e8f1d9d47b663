namespace GovBot.Clauses.Search;

/// <summary>Why a word is searched for.</summary>
internal enum AlternativeOrigin
{
    /// <summary>It was typed.</summary>
    Typed,

    /// <summary>It is the nearest word of the index to one that was typed and is unknown.</summary>
    Spelling,

    /// <summary>The vocabulary gives it for what was typed.</summary>
    Vocabulary,

    /// <summary>It stands in the same lines of the vocabulary as what was typed.</summary>
    Association,

    /// <summary>It is a mark of the index on passages that hold answers of the kind asked for.</summary>
    AnswerType,
}
