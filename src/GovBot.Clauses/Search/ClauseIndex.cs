using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Languages;
using GovBot.Clauses.Questions;
using Lucene.Net.Store;

namespace GovBot.Clauses.Search;

/// <summary>Finds clauses by the words of a question. Safe for use by many threads at once.</summary>
public sealed class ClauseIndex
{
    private readonly IndexSnapshot _snapshot;
    private readonly QueryPlanner _planner;
    private readonly ClauseScorer _clauses;
    private readonly SentenceScorer _sentences;

    private ClauseIndex(IndexSnapshot snapshot, Vocabulary vocabulary, string hash)
    {
        _snapshot = snapshot;
        _planner = new QueryPlanner(vocabulary, new IndexStatistics(snapshot));
        _clauses = new ClauseScorer(snapshot);
        Languages = vocabulary.Languages;
        _sentences = new SentenceScorer(snapshot);
        Hash = hash;
    }

    /// <summary>Names all that the index is built from: the documents, the vocabulary and the schema. 32 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The languages besides English in which it can be asked.</summary>
    public LanguageLists Languages { get; }

    /// <summary>Opens the index of a library in a folder; builds it there if it is missing, damaged or of other documents.</summary>
    /// <param name="library">The documents.</param>
    /// <param name="vocabulary">The field's words.</param>
    /// <param name="folder">Folder that holds the index; made where it is missing.</param>
    /// <exception cref="IOException">The folder cannot be written; <see cref="InMemory"/> still works.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    public static ClauseIndex Open(DocumentLibrary library, Vocabulary vocabulary, string folder)
    {
        var store = new IndexStore(folder);
        var generation = IndexStore.GenerationName(library, vocabulary);
        if (store.Open(generation) is not { } stored)
        {
            store.Build(generation, target => IndexWriting.Write(target, library, vocabulary));
            stored = store.Open(generation) ?? throw new IOException($"The index in {folder} could not be read back.");
        }

        using var directory = stored;
        return new ClauseIndex(IndexSnapshot.Read(directory, library, vocabulary), vocabulary, generation);
    }

    /// <summary>Builds the index of a library in memory.</summary>
    public static ClauseIndex InMemory(DocumentLibrary library, Vocabulary vocabulary)
    {
        using var directory = new RAMDirectory();
        IndexWriting.Write(directory, library, vocabulary);
        return new ClauseIndex(IndexSnapshot.Read(directory, library, vocabulary), vocabulary, IndexStore.GenerationName(library, vocabulary));
    }

    /// <summary>Ranks clauses by a question.</summary>
    /// <param name="question">Any text; its first 2,000 characters and 64 words count.</param>
    /// <param name="count">Most clauses to return, 1 or more.</param>
    public SearchResult Search(string question, int count)
    {
        var utterance = Utterance.Of(question);
        var plan = _planner.Plan(utterance);
        var total = plan.Needs.Sum(static n => n.Weight * n.Idf);
        var unknown = plan.Needs.Where(static n => !n.IsKnown).SelectMany(static n => n.Typed).Select(t => utterance.Slice(t.Span));
        return new SearchResult([.. _clauses.Rank(plan, count).Select(hit => Describe(plan, hit.Place, hit.Score, total))], [.. unknown]);
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
        foreach (var posting in _snapshot.Words.Of(stems[0]).ToArray())
        {
            var places = _snapshot.Passage(posting.Entry).Find(stems);
            if (!places.IsEmpty)
                yield return (_snapshot.Clauses[posting.Entry], places);
        }
    }

    /// <summary>How the score of a clause came about.</summary>
    public ScoreExplanation Explain(string question, Clause clause) =>
        _clauses.Explain(_planner.Plan(Utterance.Of(question)), _snapshot.PlaceOf(clause));

    private RankedClause Describe(QueryPlan plan, int place, float score, float total)
    {
        var passage = _snapshot.Passage(place);
        var matches = ImmutableArray.CreateBuilder<NeedMatch>();
        var met = 0f;
        foreach (var need in plan.Needs)
        {
            if (NeedMatcher.Match(need, passage) is not { } match)
                continue;
            matches.Add(match);
            met += need.Weight * need.Idf * match.Credit;
        }

        return new RankedClause(_snapshot.Clauses[place], score, total > 0 ? met / total : 0, matches.DrainToImmutable());
    }
}
