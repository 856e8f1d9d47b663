namespace GovBot.Clauses.Documents.Reading;

/// <summary>How a marker counts.</summary>
internal enum NumeralKind
{
    Arabic,
    Dotted,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
}
