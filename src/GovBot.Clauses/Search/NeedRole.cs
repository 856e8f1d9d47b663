namespace GovBot.Clauses.Search;

/// <summary>What words do in their question.</summary>
/// <param name="Asked">The kind of answer that they ask for, or null.</param>
/// <param name="Emphasis">How much their sentence counts, above 0 and at most 1.</param>
/// <param name="IsFocus">Whether the question turns on them: they stand behind the question word.</param>
/// <param name="IsOwn">Whether they are said of the one who asks.</param>
internal readonly record struct NeedRole(AskedAnswer? Asked, float Emphasis, bool IsFocus, bool IsOwn);
