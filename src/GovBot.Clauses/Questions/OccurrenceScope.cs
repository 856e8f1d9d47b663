namespace GovBot.Clauses.Questions;

/// <summary>Where words are looked for, by what was shown last.</summary>
public enum OccurrenceScope
{
    /// <summary>In all documents.</summary>
    Everywhere,

    /// <summary>Behind what was shown: "further down".</summary>
    Behind,

    /// <summary>Before what was shown: "earlier".</summary>
    Before,

    /// <summary>Anywhere but in what was shown: "elsewhere".</summary>
    Elsewhere,

    /// <summary>In what was shown: "in that paragraph".</summary>
    Shown,
}
