using System.Collections.Immutable;
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
    private readonly ContextAnswers? _contexts;
    private readonly SkillAnswers _skills;
    private readonly Recent<Reading> _readings = new();
    private readonly Recent<Reply> _replies = new();

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
        _contexts = index is null ? null : new ContextAnswers(index, _searches!);
        _skills = new SkillAnswers(library, _references, _occurrences);
    }

    /// <summary>The index that answers come from; null where there is no document.</summary>
    public ClauseIndex? Index { get; }

    /// <summary>The documents that answers quote.</summary>
    public ImmutableArray<Document> Documents => _library.Documents;

    /// <summary>
    /// Quotes what a reference names ("3-5", "the last two"); null where the text is no reference. Numbers that may be
    /// years or others ("1-1000") are one where clauses of such numbers exist.
    /// </summary>
    public Reply? Quote(string reference)
    {
        var (question, _, _) = Read(reference);
        return question is Question.Reference or Question.InFull { NamesDocument: true } ? Answer(reference, ConversationState.Empty) : QuoteNumbers(Utterance.Of(reference));
    }

    /// <summary>Answers an utterance of any length and content.</summary>
    /// <param name="text">What somebody typed, without the channel's own markup.</param>
    /// <param name="state">What the conversation was shown before.</param>
    public Reply Answer(string text, ConversationState state)
    {
        if (_replies.Find(text) is { } kept)
            return kept;
        var (question, language, isCut) = Read(text);
        var (answer, next) = Answer(question, language, state);
        var reply = new Reply(answer, next, isCut, Documents.Length > 1) { Language = language };
        // A question put in words is answered as if nothing was said before.
        if (question is Question.Ask && answer is Answer.Quoted { Unsaid.IsEmpty: true })
            _replies.Keep(text, reply);
        return reply;
    }

    /// <summary>Checks the quotations and references of a text; a text without either is the quotation. Null where it has no word.</summary>
    public Reply? Check(string text)
    {
        var utterance = Utterance.Of(text);
        if (CheckingParser.ReadDraft(utterance, Documents) is not { } question)
            return null;
        var (answer, next) = Answer(question, Language.English, ConversationState.Empty);
        return new Reply(answer, next, utterance.IsDraftCut, Documents.Length > 1);
    }

    private Reply? QuoteNumbers(Utterance utterance)
    {
        if (_parser.ParseNumbers(utterance) is not { } numbers)
            return null;
        var (answer, next) = Answer(numbers, Language.English, ConversationState.Empty);
        return answer is Answer.Quoted { } or Answer.Choice { } ? new Reply(answer, next, utterance.IsCut, Documents.Length > 1) : null;
    }

    private Reading Read(string text)
    {
        if (_readings.Find(text) is { } kept)
            return kept;
        var utterance = Utterance.Of(text);
        var (question, language) = Read(utterance);
        var reading = new Reading(question, language, question is Question.Check ? utterance.IsDraftCut : utterance.IsCut);
        if (question is Question.Reference)
            _readings.Keep(text, reading);
        return reading;
    }

    private (Question Question, Language Language) Read(Utterance utterance)
    {
        if (_names.Find(utterance.Text) is { } clause)
            return (new Question.Reference([new Pick(new Selection.Numbered(clause.Number), clause.Document.Id)]), Language.English);
        var plain = _parser.Parse(utterance);
        var language = _languages.Detect(utterance);
        if (language == Language.English)
            return (plain, language);
        var read = _parser.Parse(_languages.Read(utterance, language)?.English ?? utterance);
        // What is understood as English is English: "cite 6" is no French. "Merci" and "paragraphe 6" are understood as both.
        if (plain is not (Question.Ask or Question.Blank or Question.InContext or Question.Named) && plain.GetType() != read.GetType())
            return (plain, Language.English);
        return (read is Question.Ask or Question.Blank ? new Question.Ask(utterance.Text) : read, language);
    }

    private (Answer Answer, ConversationState State) Answer(Question question, Language language, ConversationState state) => question switch
    {
        Question.Greeting => (new Answer.Greeting(_library.Documents), state),
        Question.Thanks => (new Answer.Thanks(), state),
        Question.Help or Question.Blank => (new Answer.Help(_library.Documents), state),
        _ when _searches is null || _occurrences is null || _contexts is null => (new Answer.NoDocuments(), state),
        _ when ChoiceAnswers.Answer(question, state.Options) is { } chosen => Memory.Of(chosen, state),
        Question.Reference reference => Memory.Of(_references.Answer(reference.Picks, state.Shown), state),
        Question.Ask when language == Language.Unknown => (new Answer.NotAnswered([], []), state),
        Question.Ask ask => Memory.Of(_searches.Answer(ask.Text), state),
        Question.Named named => Memory.Of(_searches.Answer(named.Text), state),
        Question.InContext inContext => Memory.Of(_contexts.Find(inContext, state), state),
        Question.Occurrences occurrences => Memory.Of(_occurrences.Answer(occurrences, state), state),
        Question.Move move => Memory.Stepped(FollowUpAnswers.Move(move, state), state, state.RankingShown),
        Question.InFull { NamesDocument: true } when state.Shown.IsEmpty => Memory.Of(_references.Answer([new Pick(new Selection.All(), null)], []), state),
        Question.InFull => (FollowUpAnswers.InFull(state), state),
        Question.More when FollowUpAnswers.More(state) is var (answer, rankingShown) => Memory.Stepped(answer, state, rankingShown),
        Question.Why => (Explain(state), state),
        _ => Memory.Of(_skills.Answer(question, state), state),
    };

    private Answer Explain(ConversationState state) =>
        state.Shown.IsEmpty && state.Ranking.IsEmpty ? new Answer.NothingShown() : new Answer.Explained(state.Ranking, Index!.Hash);

    private sealed record Reading(Question Question, Language Language, bool IsCut);
}
