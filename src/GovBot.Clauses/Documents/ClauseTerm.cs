namespace GovBot.Clauses.Documents;

/// <summary>What a document calls its own numbered clauses.</summary>
public enum ClauseTerm
{
    /// <summary>Numbers alone: <c>1.</c>, <c>(1)</c>, <c>1)</c>; cited as "para. 1".</summary>
    Paragraph,

    /// <summary><c>Article 1</c>; cited as "Art. 1".</summary>
    Article,

    /// <summary><c>Section 1</c> or <c>§ 1</c>; cited as "s. 1".</summary>
    Section,
}
