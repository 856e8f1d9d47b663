using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads what somebody typed as one of the kinds of <see cref="Question"/>. Every text gives one; nothing is thrown.</summary>
internal sealed class QuestionParser(IReadOnlyCollection<Document> documents)
{
    private readonly ReferenceParser _references = new(new DocumentNames(documents));
    private readonly CheckingParser _checking = new(documents);

    /// <summary>Reads an utterance.</summary>
    public Question Parse(Utterance utterance)
    {
        if (!utterance.Tokens.Any(static t => t.Kind != TokenKind.Symbol))
            return SmallTalk.Parse(utterance.Tokens) ?? new Question.Blank();
        if (SmallTalk.Parse(utterance.Tokens) is { } talk)
            return talk;
        if (!utterance.IsCut && TalkParts.Rest(utterance) is { } rest)
            return Parse(Utterance.Of(rest));
        var tokens = SmallTalk.WithoutGreeting(utterance.Tokens);
        var bare = Courtesy.Strip(tokens);
        if (_checking.Parse(utterance, tokens) is { } checking && (checking is not Question.Usage || FollowUpParser.Parse(bare) is null))
            return checking;
        var reference = _references.Parse(tokens, utterance);
        if (reference is not Question.Reference { Picks: var picks } || !picks.Any(IsStretch))
        {
            if (FollowUpParser.Parse(bare) is { } followUp)
                return followUp;
        }

        return reference ?? OccurrencesParser.Parse(utterance, bare) ?? (Addressed.IsToBot(bare) ? new Question.Help() : null) ??
            ContextParser.Parse(utterance, bare) ?? (Question)new Question.Ask(utterance.Text);
    }

    /// <summary>Reads what can only be a reference and is nothing but numbers; null where anything else is said.</summary>
    public Question.Reference? ParseNumbers(Utterance utterance) => _references.Numbers(utterance.Tokens);

    // "from 6 onwards" and "the one after 5" count from a number; "two further down" from what was shown.
    private static bool IsStretch(Pick pick) => pick.Selection is Selection.From or Selection.UpTo or Selection.Beside or Selection.Stretch;
}
