namespace GovBot.Clauses.Documents;

/// <summary>What a stretch of a document's text was read as.</summary>
public enum PartKind
{
    /// <summary>White space between other parts.</summary>
    Blank,

    /// <summary>The title's text.</summary>
    Title,

    /// <summary>A heading that is no clause.</summary>
    Heading,

    /// <summary>A clause's number with its punctuation and the white space behind it.</summary>
    Number,

    /// <summary>A clause's own words.</summary>
    Body,

    /// <summary>Text that belongs to no clause; a <see cref="Remark"/> names its line.</summary>
    Unplaced,
}
