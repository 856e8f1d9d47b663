namespace GovBot.Clauses.Questions;

/// <summary>What kind of thing a question about what was shown asks for.</summary>
public enum AnswerKind
{
    /// <summary>Any: the words have to be there.</summary>
    Any,

    /// <summary>Who: states, organisations, "we".</summary>
    Who,

    /// <summary>Who has or bears something: those of whom what was asked last is said.</summary>
    Holder,

    /// <summary>Who says so: those who made the document.</summary>
    Authors,

    /// <summary>When: a month, a year.</summary>
    When,

    /// <summary>Where: a place.</summary>
    Where,

    /// <summary>How many: a number, or a list to be counted.</summary>
    HowMany,

    /// <summary>Which ones: names.</summary>
    Which,
}
