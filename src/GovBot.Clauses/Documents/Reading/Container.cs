namespace GovBot.Clauses.Documents.Reading;

/// <summary>A heading that names a part of the document: <c>CHAPTER II</c>, <c>Part Three</c>.</summary>
/// <param name="Word">Its first word, in the case that citations use: <c>Chapter</c>.</param>
/// <param name="Label">Its number as it is written.</param>
internal sealed record Container(string Word, string Label);
