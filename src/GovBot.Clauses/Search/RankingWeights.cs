namespace GovBot.Clauses.Search;

/// <summary>
/// How much the ways of meeting a need count beside the typed words themselves, which count 1, and from where on a clause
/// counts as an answer. These were chosen on questions; <see cref="RankingWeight.Tuned"/> lists them, so that the choice can be tried on others.
/// </summary>
public sealed record RankingWeights
{
    /// <summary>Those that the bot answers with.</summary>
    public static RankingWeights Default { get; } = new();


    /// <summary>A word that the vocabulary gives for a typed one, as its equal or in that direction only.</summary>
    public float Vocabulary { get; init; } = 0.6f;

    /// <summary>A word that stands in the same lines of the vocabulary as a typed one.</summary>
    public float Associated { get; init; } = 0.3f;

    /// <summary>How far a word of the vocabulary meets a need.</summary>
    public float VocabularyCredit { get; init; } = 0.9f;

    /// <summary>How far an associated word meets a need.</summary>
    public float AssociatedCredit { get; init; } = 0.6f;

    /// <summary>A word of the index that was misspelt.</summary>
    public float Spelling { get; init; } = 0.9f;

    /// <summary>A mark of the kind of answer that is asked for.</summary>
    public float AnswerType { get; init; } = 0.8f;

    /// <summary>A need of nothing but common words.</summary>
    public float Light { get; init; } = 0.6f;

    /// <summary>The share of such a need in what the question asks: less, since an answer must not rest on it.</summary>
    public float LightShare { get; init; } = 0.3f;

    /// <summary>A need that neither a document nor the vocabulary knows: as likely small talk as the heart of the question.</summary>
    public float Unknown { get; init; } = 0.4f;

    /// <summary>What stands right behind the question word.</summary>
    public float Focus { get; init; } = 1.5f;

    /// <summary>A need behind the question word where neither a document nor the vocabulary knows it: the question turns on it.</summary>
    public float UnknownFocus { get; init; } = 1f;

    /// <summary>A matter of which the documents do not speak at all, a name that they do not have, something of one's own.</summary>
    public float Matter { get; init; } = 3f;

    /// <summary>The share of a need of the words that ask for a kind of answer.</summary>
    public float Asking { get; init; } = 1f;

    /// <summary>A word of none but the question, such as "when", where a clause has it: a hint at most.</summary>
    public float AskingWord { get; init; } = 0.3f;

    /// <summary>The same, for the title, which is all that such a question is about.</summary>
    public float AskingTitle { get; init; } = 8f;

    /// <summary>The same, for the parties, which may carry an answer alone, too.</summary>
    public float AskingFirmly { get; init; } = 2.5f;

    /// <summary>Added to the rarity of a word in its share: a word that every clause has is still a part of the question.</summary>
    public float Smoothing { get; init; } = 1f;

    /// <summary>The words of a phrase that the vocabulary has other words for, which are scored one by one: "government labs" is hardly met by "government".</summary>
    public float Apart { get; init; } = 0.5f;

    /// <summary>A need of a sentence that stands beside the one with the question mark.</summary>
    public float BesideQuestion { get; init; } = 0.5f;

    /// <summary>The share of a question's needs that a clause has to meet to count as an answer, 0 to 1.</summary>
    public float AnswerCoverage { get; init; } = 0.42f;

    /// <summary>How much less of it has to be met for each rare word that is met: who asks at length says much besides.</summary>
    public float Evidence { get; init; } = 0.02f;

    /// <summary>The part of that share that has to rest on the words themselves or on what surely stands for them, 0 to 1.</summary>
    public float FirmCoverage { get; init; } = 0.2f;

    /// <summary>The share of what meets a question that has to stand beside a date, a number or a place, where one is asked for, 0 to 1.</summary>
    public float BesideAnswer { get; init; } = 0.3f;

    /// <summary>The share of the best score from which a clause that holds the kind of answer asked for comes before one that does not, 0 to 1.</summary>
    public float RivalScore { get; init; } = 0.8f;

    /// <summary>The same, where a kind of answer is asked for that alone can answer, 0 to 1.</summary>
    public float RivalScoreOfKind { get; init; } = 0.65f;

    private const float MostEvidence = 4;

    /// <summary>The share of a question's needs that a clause has to meet which has this evidence.</summary>
    internal float CoverageFor(float evidence) => AnswerCoverage - Evidence * MathF.Min(evidence, MostEvidence);
}
