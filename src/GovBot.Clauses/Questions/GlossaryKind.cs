namespace GovBot.Clauses.Questions;

/// <summary>What a list of names is of.</summary>
public enum GlossaryKind
{
    /// <summary>Short forms and terms that the document introduces.</summary>
    Terms,

    /// <summary>Organisations and other bodies that it names.</summary>
    Bodies,

    /// <summary>Other texts that it names.</summary>
    Texts,
}
