namespace GovBot.Clauses.Documents.Reading;

/// <summary>What stands around a marker's label.</summary>
internal enum MarkerWrapper
{
    /// <summary><c>2.1</c></summary>
    None,

    /// <summary><c>1.</c></summary>
    Dot,

    /// <summary><c>1)</c></summary>
    Bracket,

    /// <summary><c>(1)</c></summary>
    Brackets,

    /// <summary><c>Article 1</c>, <c>Art. 1</c></summary>
    Article,

    /// <summary><c>Section 1</c>, <c>Sec. 1</c></summary>
    Section,

    /// <summary><c>§ 1</c></summary>
    SectionSign,
}
