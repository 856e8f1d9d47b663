using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Answers that something is to be cited; what was shown last where nothing is named.</summary>
internal sealed class CiteAnswers(ReferenceAnswers references)
{
    /// <summary>What is to be cited, and how; a style that is not known gives the plain one.</summary>
    public Answer Answer(Question.Cite cite, ImmutableArray<Clause> shown)
    {
        var style = (cite.Style is null ? null : CitationStyles.Find(cite.Style)) ?? CitationStyle.Plain;
        if (cite.Picks.IsEmpty)
            return shown.IsEmpty ? new Answers.Answer.Usage(CheckingSkill.Cite) : new Answers.Answer.Cited(shown, style, cite.Style, []);
        var answer = references.Answer(cite.Picks, shown);
        return answer is Answers.Answer.Quoted quoted
            ? new Answers.Answer.Cited([.. quoted.Quotes.Select(static q => q.Clause)], style, cite.Style, quoted.Absent)
            : answer;
    }
}
