using GovBot.Channels.Terminal;

namespace GovBot.Commands.Evaluation;

/// <summary>How one question of a file was answered.</summary>
internal sealed class QuestionResult(QuestionLine line, AnswerJson answer)
{
    private readonly IReadOnlyList<string> _shown = [.. answer.Quotes.Select(static q => q.Number)];

    public QuestionLine Line => line;

    public AnswerJson Answer => answer;

    public string Kind => line.Kind ?? "question";

    /// <summary>Whether the file gives clauses that answer.</summary>
    public bool IsAnswerable => line.Clauses.Count > 0;

    /// <summary>Whether it is about the bot, so that the kind of reply is what counts.</summary>
    public bool IsSmallTalk => line.Expected?.Intent is not null || Kind == "chitchat";

    /// <summary>The first quote is right.</summary>
    public bool IsRightFirst => IsAnswerable && _shown.Count > 0 && line.Clauses.Contains(_shown[0]);

    /// <summary>One of the first three paragraphs shown, as an answer or as nearest, is right.</summary>
    public bool IsRightInThree =>
        IsAnswerable && _shown.Concat(answer.Nearest.Select(static q => q.Number)).Distinct().Take(3).Any(line.Clauses.Contains);

    /// <summary>All that a complete answer has to include is quoted.</summary>
    public bool IsComplete => IsRightFirst && line.MustInclude.All(_shown.Contains);

    /// <summary>Something is quoted as an answer where there is none.</summary>
    public bool IsFalseAnswer => !IsAnswerable && _shown.Count > 0;

    /// <summary>Nothing is quoted where there is an answer.</summary>
    public bool IsFalseRefusal => IsAnswerable && _shown.Count == 0;

    /// <summary>The reply is what the file wants, by the strictest measure that fits its kind.</summary>
    public bool IsRight => IsSmallTalk ? IsRightSmallTalk
        : !IsAnswerable ? !IsFalseAnswer && (Kind != "reference" || answer.Kind == "noSuchClause")
        : Kind == "reference" ? IsComplete && _shown.All(line.Clauses.Contains)
        : Kind == "list" ? IsComplete
        : IsRightFirst;

    private bool IsRightSmallTalk => line.Expected?.Intent is { } intent ? answer.Kind == intent : _shown.Count == 0;
}
