namespace GovBot.Clauses.Search;

/// <summary>A need, and how a clause meets it.</summary>
/// <param name="Need">The need.</param>
/// <param name="Match">How it is met, or null.</param>
internal readonly record struct TriedNeed(Need Need, NeedMatch? Match);
