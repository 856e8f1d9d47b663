using System.Collections.Immutable;
using System.Diagnostics;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Answers what asks for more than a quote: a check, a comparison, a definition, a citation.</summary>
internal sealed class SkillAnswers(DocumentLibrary library, ReferenceAnswers references, OccurrenceAnswers? occurrences)
{
    private readonly CheckAnswers _checks = new(library);
    private readonly CompareAnswers _comparisons = new(references);
    private readonly CiteAnswers _citations = new(references);
    private readonly DefineAnswers? _definitions = occurrences is null ? null : new DefineAnswers(library.Documents, occurrences);

    /// <summary>The answer.</summary>
    /// <param name="question">A question for a skill.</param>
    /// <param name="state">What was shown last.</param>
    public Answer Answer(Question question, ConversationState state) => question switch
    {
        Question.Check check => _checks.Answer(check),
        Question.Compare compare => _comparisons.Answer(compare.Picks, state.Shown),
        Question.Cite cite => _citations.Answer(cite, state.Shown),
        Question.Define define => _definitions!.Define(define.Term),
        Question.DefineShown define => _definitions!.DefineShown(define, state),
        Question.Glossary glossary => _definitions!.Glossary(glossary.Kind),
        Question.Usage usage => new Answers.Answer.Usage(usage.Skill),
        _ => throw new UnreachableException(),
    };
}
