namespace GovBot.Clauses.Search;

/// <summary>How much the ways of meeting a need count beside the typed words themselves, which count 1.</summary>
internal static class RankingWeights
{





    /// <summary>A word that the vocabulary gives for a typed one, as its equal or in that direction only.</summary>
    public const float Vocabulary = 0.6f;

    /// <summary>A word that stands in the same lines of the vocabulary as a typed one.</summary>
    public const float Associated = 0.3f;

    /// <summary>How far a word of the vocabulary meets a need.</summary>
    public const float VocabularyCredit = 0.9f;

    /// <summary>How far an associated word meets a need.</summary>
    public const float AssociatedCredit = 0.6f;

    /// <summary>How far a need counts as met outside the sentence that meets most.</summary>
    public const float OutsideSentence = 0.8f;

    /// <summary>A word of the index that was misspelt.</summary>
    public const float Spelling = 0.9f;

    /// <summary>A mark of the kind of answer that is asked for.</summary>
    public const float AnswerType = 0.8f;

    /// <summary>A need of nothing but common words.</summary>
    public const float Light = 0.6f;

    /// <summary>The share of such a need in what the question asks: less, since an answer must not rest on it.</summary>
    public const float LightShare = 0.3f;

    /// <summary>A need that neither a document nor the vocabulary knows: as likely small talk as the heart of the question.</summary>
    public const float Unknown = 0.4f;

    /// <summary>What stands right behind the question word.</summary>
    public const float Focus = 1.5f;

    /// <summary>A need behind the question word where neither a document nor the vocabulary knows it: the question turns on it.</summary>
    public const float UnknownFocus = 1f;

    /// <summary>A matter of which the documents do not speak at all, a name that they do not have, something of one's own.</summary>
    public const float Matter = 3f;

    /// <summary>The share of a need of the words that ask for a kind of answer.</summary>
    public const float Asking = 1f;

    /// <summary>The same, for the title, which is all that such a question is about.</summary>
    public const float AskingTitle = 8f;

    /// <summary>The same, for the parties, which may carry an answer alone, too.</summary>
    public const float AskingFirmly = 2.5f;

    /// <summary>Added to the rarity of a word in its share: a word that every clause has is still a part of the question.</summary>
    public const float Smoothing = 1f;

    /// <summary>The words of a phrase that the vocabulary has other words for, which are scored one by one: "government labs" is hardly met by "government".</summary>
    public const float Apart = 0.5f;

    /// <summary>A need of a sentence that stands beside the one with the question mark.</summary>
    public const float BesideQuestion = 0.5f;
}
