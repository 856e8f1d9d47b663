namespace GovBot.Clauses.Documents;

/// <summary>What a clause is in its document.</summary>
public enum ClauseKind
{
    /// <summary>The document's title, of one line or several.</summary>
    Title,

    /// <summary>An unnumbered paragraph, or a numbered one of a preamble.</summary>
    Recital,

    /// <summary>A numbered paragraph, article or section, or a numbered part of one.</summary>
    Numbered,

    /// <summary>An annex, appendix or schedule.</summary>
    Annex,
}
