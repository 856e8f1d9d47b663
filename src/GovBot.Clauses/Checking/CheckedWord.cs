using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>A word, number or sign of a text as quotations are compared by it.</summary>
/// <param name="Text">Its characters, apostrophes made straight, invisible characters left out.</param>
/// <param name="Key"><paramref name="Text"/> in lower case.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct CheckedWord(string Text, string Key, TextSpan Span);
