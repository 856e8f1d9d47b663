namespace GovBot.Clauses.Documents;

/// <summary>A file, or the folder itself, that gave no document.</summary>
/// <param name="File">The file's name without its folder, or the folder.</param>
/// <param name="Message">What is wrong and what to do, in one line.</param>
public sealed record DocumentProblem(string File, string Message);
