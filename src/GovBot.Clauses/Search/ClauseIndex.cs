using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Languages;
using GovBot.Clauses.Questions;
using Lucene.Net.Store;

namespace GovBot.Clauses.Search;

/// <summary>Finds clauses by the words of a question. Safe for use by many threads at once.</summary>
public sealed class ClauseIndex
{
    private const string PostingsFile = "postings.bin";

    private readonly IndexSnapshot _snapshot;
    private readonly Vocabulary _vocabulary;
    private readonly IndexStatistics _statistics;
    private readonly Spelling _spelling;
    private readonly QueryPlanner _planner;
    private readonly ClauseScorer _clauses;
    private readonly SentenceScorer _sentences;
    private readonly ClauseMatcher _matches;

    private ClauseIndex(IndexSnapshot snapshot, Vocabulary vocabulary, IndexStatistics statistics, Spelling spelling, string hash, RankingWeights weights)
    {
        _snapshot = snapshot;
        _vocabulary = vocabulary;
        _statistics = statistics;
        _spelling = spelling;
        Weights = weights;
        _planner = new QueryPlanner(vocabulary, statistics, spelling, weights);
        _clauses = new ClauseScorer(snapshot);
        Languages = vocabulary.Languages;
        _sentences = new SentenceScorer(snapshot);
        _matches = new ClauseMatcher(snapshot, vocabulary, statistics, weights);
        Hash = hash;
    }

    /// <summary>Names all that the index is built from: the documents, the vocabulary and the schema. 32 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The languages besides English in which it can be asked.</summary>
    public LanguageLists Languages { get; }

    /// <summary>By what it ranks.</summary>
    public RankingWeights Weights { get; }

    /// <summary>The same index, ranking by other weights.</summary>
    public ClauseIndex With(RankingWeights weights) => new(_snapshot, _vocabulary, _statistics, _spelling, Hash, weights);

    /// <summary>Opens the index of a library in a folder; builds it there if it is missing, damaged or of other documents.</summary>
    /// <param name="library">The documents.</param>
    /// <param name="vocabulary">The field's words.</param>
    /// <param name="folder">Folder that holds the index; made where it is missing.</param>
    /// <exception cref="IOException">The folder cannot be written; <see cref="InMemory"/> still works.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    /// <exception cref="TimeoutException">Another process is building it and was not done in ten seconds.</exception>
    public static ClauseIndex Open(DocumentLibrary library, Vocabulary vocabulary, string folder)
    {
        var store = new IndexStore(folder);
        var generation = IndexStore.GenerationName(library, vocabulary);
        if (store.Find(generation) is not { } stored)
        {
            store.Build(generation, target => Write(target, library, vocabulary));
            stored = store.Find(generation) ?? throw new IOException($"The index in {folder} could not be read back.");
        }

        return Of(IndexSnapshot.Load(Path.Combine(stored, PostingsFile), library), vocabulary, generation);
    }

    private static ClauseIndex Of(IndexSnapshot snapshot, Vocabulary vocabulary, string hash)
    {
        var statistics = new IndexStatistics(snapshot);
        return new ClauseIndex(snapshot, vocabulary, statistics, new Spelling(statistics, vocabulary), hash, RankingWeights.Default);
    }

    // Opening Lucene's files takes 40 ms and 13 MB, most of it for what Lucene sets up; a start needs only the postings.
    private static void Write(string folder, DocumentLibrary library, Vocabulary vocabulary)
    {
        using var directory = new SimpleFSDirectory(folder);
        IndexWriting.Write(directory, library, vocabulary);
        IndexSnapshot.Read(directory, library).Save(Path.Combine(folder, PostingsFile));
    }

    /// <summary>Builds the index of a library in memory.</summary>
    public static ClauseIndex InMemory(DocumentLibrary library, Vocabulary vocabulary)
    {
        using var directory = new RAMDirectory();
        IndexWriting.Write(directory, library, vocabulary);
        return Of(IndexSnapshot.Read(directory, library), vocabulary, IndexStore.GenerationName(library, vocabulary));
    }

    /// <summary>Ranks clauses by a question.</summary>
    /// <param name="question">Any text; its first 2,000 characters and 64 words count.</param>
    /// <param name="count">Most clauses to return, 1 or more.</param>
    public SearchResult Search(string question, int count)
    {
        var plan = _planner.Plan(Utterance.Of(question));
        var unknown = plan.Needs.Where(static n => n.IsUnsaid).SelectMany(static n => n.Typed).Select(t => plan.Question.Slice(t.Span));
        return new SearchResult(Ranked(plan, static hits => hits, count), [.. unknown], plan.Asked is not null);
    }

    /// <summary>Ranks some clauses by a question.</summary>
    /// <param name="question">As in the other overload.</param>
    /// <param name="among">The clauses.</param>
    /// <returns>Those that any word finds, best first.</returns>
    internal ImmutableArray<RankedClause> Search(string question, ImmutableArray<Clause> among) =>
        Ranked(_planner.Plan(Utterance.Of(question)), hits => hits.Where(hit => among.Contains(_snapshot.Clauses[hit.Place])), _snapshot.Clauses.Length);

    /// <summary>Whether a clause holds an answer of a kind of <see cref="AnswerMarks"/>.</summary>
    internal bool HoldsMark(Clause clause, string mark) => _snapshot.Passage(_snapshot.PlaceOf(clause)).Marks.Contains(mark);

    /// <summary>Every place where the vocabulary's other words for a phrase stand, in reading order.</summary>
    internal IEnumerable<(Clause Clause, TextSpan Place)> FindOtherWords(string phrase)
    {
        var alternatives = _planner.Plan(Utterance.Of(phrase)).Needs is [var need]
            ? need.Alternatives.Where(static a => a.Origin == AlternativeOrigin.Vocabulary).Select(static a => a.Stems).ToList() : [];
        return alternatives.SelectMany(Places).Distinct().OrderBy(static hit => hit.Entry).ThenBy(static hit => hit.Span.Start)
            .Select(hit => (_snapshot.Clauses[hit.Entry], hit.Span));
    }

    /// <summary>The sentence of a clause that answers the question it was found by best, or null where it has no two sentences.</summary>
    public TextSpan? BestSentence(RankedClause ranked) => _sentences.Best(ranked);

    /// <summary>Every place where words stand together, by word form: "risk" finds "risks".</summary>
    /// <param name="phrase">The words; a phrase of nothing but the commonest words is found nowhere.</param>
    /// <returns>The clauses in reading order, each with the places.</returns>
    public IEnumerable<(Clause Clause, ImmutableArray<TextSpan> Places)> Find(string phrase)
    {
        ImmutableArray<string> stems = [.. TermReader.Read(phrase).Take(QueryPlanner.MostTerms).Select(static t => t.Stem)];
        if (stems.IsEmpty)
            yield break;
        foreach (var group in Places(stems).GroupBy(static hit => hit.Entry, static hit => hit.Span))
            yield return (_snapshot.Clauses[group.Key], [.. group]);
    }

    private IEnumerable<(int Entry, TextSpan Span)> Places(ImmutableArray<string> stems) =>
        _snapshot.Words.Of(stems[0]).ToArray().SelectMany(posting => _snapshot.Passage(posting.Entry).Find(stems).Select(span => (posting.Entry, span)));

    /// <summary>How the score of a clause came about.</summary>
    public ScoreExplanation Explain(string question, Clause clause) =>
        _clauses.Explain(_planner.Plan(Utterance.Of(question)), _snapshot.PlaceOf(clause));

    private ImmutableArray<RankedClause> Ranked(QueryPlan plan, Func<IEnumerable<(int Place, float Score)>, IEnumerable<(int Place, float Score)>> choose, int count)
    {
        var total = plan.Needs.Sum(static n => n.Share);
        return [.. choose(_clauses.Rank(plan, count)).Select(hit => _matches.Describe(plan, hit.Place, hit.Score, total))];
    }
}
