using GovBot.Clauses.Languages;

namespace GovBot.Clauses.Answers;

/// <summary>An answer, and what the conversation remembers of it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="State">To be given with the next utterance of the same conversation.</param>
/// <param name="IsCut">Whether the utterance was longer than is used.</param>
/// <param name="NamesDocuments">Whether there are several documents, so that a clause has to be named with its own.</param>
public sealed record Reply(Answer Answer, ConversationState State, bool IsCut, bool NamesDocuments)
{
    /// <summary>The language that the utterance was taken to be in.</summary>
    public Language Language { get; init; } = Language.English;
}
