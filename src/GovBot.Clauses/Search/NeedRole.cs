namespace GovBot.Clauses.Search;

/// <summary>What words do in their question.</summary>
/// <param name="Asked">The kind of answer that they ask for, or null.</param>
/// <param name="Emphasis">How much their sentence counts, above 0 and at most 1.</param>
/// <param name="IsFocus">Whether the question turns on them: they stand behind the question word.</param>
/// <param name="IsDecisive">Whether nothing is an answer without them: a name, something of one's own, what is asked for of something
/// else, any word where a date or a person is asked for, what is counted where a number is.</param>
/// <param name="AsksForParties">Whether the question asks only who takes part: a list of countries answers for those that are not on it.</param>
internal readonly record struct NeedRole(AskedAnswer? Asked, float Emphasis, bool IsFocus, bool IsDecisive, bool AsksForParties);
