using System.Collections.Immutable;
using System.Diagnostics;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Languages;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>
/// Answers what somebody typed, with quotes of the documents only. A function of the documents, the vocabulary, the
/// utterance and the conversation's state: the same four give the same answer. Safe for use by many threads at once.
/// </summary>
public sealed class Answerer
{
    private readonly DocumentLibrary _library;
    private readonly ClauseNames _names;
    private readonly QuestionParser _parser;
    private readonly LanguageLists _languages;
    private readonly ReferenceAnswers _references;
    private readonly SearchAnswers? _searches;
    private readonly OccurrenceAnswers? _occurrences;

    /// <summary>Makes an answerer.</summary>
    /// <param name="library">The documents.</param>
    /// <param name="index">Their index; null where there is no document.</param>
    public Answerer(DocumentLibrary library, ClauseIndex? index)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        Index = index;
        _names = new ClauseNames(library.Documents);
        _parser = new QuestionParser(library.Documents);
        _languages = index?.Languages ?? LanguageLists.None;
        _references = new ReferenceAnswers(library);
        _searches = index is null ? null : new SearchAnswers(index);
        _occurrences = index is null ? null : new OccurrenceAnswers(index, _searches!, library.Documents);
    }

    /// <summary>The index that answers come from; null where there is no document.</summary>
    public ClauseIndex? Index { get; }

    /// <summary>The documents that answers quote.</summary>
    public ImmutableArray<Document> Documents => _library.Documents;

    /// <summary>Quotes what a reference names ("3-5", "the last two"); null where the text is no reference.</summary>
    public Reply? Quote(string reference)
    {
        var utterance = Utterance.Of(reference);
        return Read(utterance, _languages.Detect(utterance)) is Question.Reference ? Answer(reference, ConversationState.Empty) : null;
    }

    /// <summary>Answers an utterance of any length and content.</summary>
    /// <param name="text">What somebody typed, without the channel's own markup.</param>
    /// <param name="state">What the conversation was shown before.</param>
    public Reply Answer(string text, ConversationState state)
    {
        var utterance = Utterance.Of(text);
        var language = _languages.Detect(utterance);
        var (answer, next) = Answer(Read(utterance, language), language, state);
        return new Reply(answer, next, utterance.IsCut, Documents.Length > 1) { Language = language };
    }

    private Question Read(Utterance utterance, Language language)
    {
        if (_names.Find(utterance.Text) is { } clause)
            return new Question.Reference([new Pick(new Selection.Numbered(clause.Number), clause.Document.Id)]);
        var read = _parser.Parse(_languages.Read(utterance, language)?.English ?? utterance);
        return read is Question.Ask or Question.Blank && language != Language.English ? new Question.Ask(utterance.Text) : read;
    }

    private (Answer Answer, ConversationState State) Answer(Question question, Language language, ConversationState state) => question switch
    {
        Question.Greeting => (new Answer.Greeting(_library.Documents), state),
        Question.Thanks => (new Answer.Thanks(), state),
        Question.Help or Question.Blank => (new Answer.Help(_library.Documents), state),
        _ when _searches is null || _occurrences is null => (new Answer.NoDocuments(), state),
        Question.Reference reference => Remember(_references.Answer(reference.Picks, state.Shown), state),
        Question.Ask when language == Language.Unknown => (new Answer.NotAnswered([], []), state),
        Question.Ask ask => Remember(_searches.Answer(ask.Text), state),
        Question.Occurrences occurrences => Remember(_occurrences.Answer(occurrences.Phrases), state),
        Question.Move move => Remember(FollowUpAnswers.Move(move, state), state, state.Ranking, state.RankingShown),
        Question.InFull => (FollowUpAnswers.InFull(state), state),
        Question.More => More(state),
        Question.Why => (Explain(state), state),
        _ => throw new UnreachableException(),
    };

    private static (Answer Answer, ConversationState State) More(ConversationState state)
    {
        var (answer, rankingShown) = FollowUpAnswers.More(state);
        return Remember(answer, state, state.Ranking, rankingShown);
    }

    private Answer Explain(ConversationState state) =>
        state.Shown.IsEmpty && state.Ranking.IsEmpty ? new Answer.NothingShown() : new Answer.Explained(state.Ranking, Index!.Hash);

    private static (Answer Answer, ConversationState State) Remember((Answer Answer, ImmutableArray<RankedClause> Ranking) found, ConversationState state) =>
        Remember(found.Answer, state, found.Ranking, found.Answer is Answer.Quoted quoted ? quoted.Quotes.Length : 0);

    private static (Answer Answer, ConversationState State) Remember(Answer answer, ConversationState state) => Remember(answer, state, [], 0);

    private static (Answer Answer, ConversationState State) Remember(
        Answer answer, ConversationState state, ImmutableArray<RankedClause> ranking, int rankingShown)
    {
        ImmutableArray<Clause> shown = answer switch
        {
            Answer.Quoted quoted => [.. quoted.Quotes.Select(static q => q.Clause)],
            Answer.Listing { Count: > 0 } listing => [.. listing.Quotes.Select(static q => q.Clause).Distinct()],
            _ => state.Shown,
        };
        return (answer, new ConversationState(shown, ranking, rankingShown));
    }
}
