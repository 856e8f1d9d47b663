namespace GovBot.Clauses.Checking;

/// <summary>What a step of an alignment is.</summary>
internal enum AlignmentStepKind
{
    /// <summary>Both have the word.</summary>
    Match,

    /// <summary>The quotation has another word.</summary>
    Change,

    /// <summary>Only the quotation has the word.</summary>
    Insert,

    /// <summary>Only the document has the word.</summary>
    LeaveOut,

    /// <summary>The quotation marks the place as changed, or the word is a clause's number.</summary>
    Skip,
}
