namespace GovBot.Clauses.Checking;

/// <summary>A step through a quotation and a document's words at once.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Item">Index of the quotation's item, or -1.</param>
/// <param name="Word">Index of the document's word, or -1.</param>
internal readonly record struct AlignmentStep(AlignmentStepKind Kind, int Item, int Word);
