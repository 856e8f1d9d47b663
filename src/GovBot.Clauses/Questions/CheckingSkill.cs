namespace GovBot.Clauses.Questions;

/// <summary>What can be done with a document beyond quoting it.</summary>
public enum CheckingSkill
{
    /// <summary>Comparing quotations and references with it.</summary>
    Verify,

    /// <summary>Setting two clauses side by side.</summary>
    Compare,

    /// <summary>Saying where a term is introduced.</summary>
    Define,

    /// <summary>Writing a citation.</summary>
    Cite,
}
