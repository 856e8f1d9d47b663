namespace GovBot.Clauses.Questions;

/// <summary>How a citation is written.</summary>
public enum CitationStyle
{
    /// <summary>Title, date, number, address.</summary>
    Plain,

    /// <summary>Oxford University Standard for the Citation of Legal Authorities, fourth edition.</summary>
    Oscola,

    /// <summary>A footnote by the United Nations Editorial Manual.</summary>
    UnitedNations,

    /// <summary>The Bluebook, rule 21.</summary>
    Bluebook,

    /// <summary>A link in Markdown.</summary>
    Markdown,

    /// <summary>A <c>cite</c> element in HTML.</summary>
    Html,

    /// <summary>An entry for BibTeX.</summary>
    Bibtex,
}
