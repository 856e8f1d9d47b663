using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace GovBot.Clauses.Search;

/// <summary>Finds clauses by the words of a question. Safe for use by many threads at once.</summary>
public sealed class ClauseIndex : IDisposable
{
    private readonly Directory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly QueryPlanner _planner;
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<Clause> _clauses;
    private readonly PassageTerms?[] _passages;
    private readonly Dictionary<Document, int> _firstPlaces = [];
    private readonly NumericDocValues _ordinals;
    private readonly NumericDocValues? _sentenceOrdinals;

    private ClauseIndex(Directory directory, DocumentLibrary library, Vocabulary vocabulary)
    {
        _directory = directory;
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new Bm25() };
        _planner = new QueryPlanner(vocabulary, new IndexStatistics(_reader, library));
        _vocabulary = vocabulary;
        _clauses = [.. library.Documents.SelectMany(static d => d.Clauses)];
        _passages = new PassageTerms?[_clauses.Length];
        var place = 0;
        foreach (var document in library.Documents)
        {
            _firstPlaces.Add(document, place);
            place += document.Clauses.Length;
        }

        _ordinals = MultiDocValues.GetNumericValues(_reader, IndexFields.Ordinal) ?? throw new InvalidDataException("The index has no clauses.");
        _sentenceOrdinals = MultiDocValues.GetNumericValues(_reader, IndexFields.SentenceOrdinal);
        Hash = IndexStore.GenerationName(library, vocabulary);
    }

    /// <summary>Names all that the index is built from: the documents, the vocabulary and the schema. 32 hexadecimal digits.</summary>
    public string Hash { get; }

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
        if (store.Open(generation) is not { } directory)
        {
            store.Build(generation, target => IndexWriting.Write(target, library, vocabulary));
            directory = store.Open(generation) ?? throw new IOException($"The index in {folder} could not be read back.");
        }

        return new ClauseIndex(directory, library, vocabulary);
    }

    /// <summary>Builds the index of a library in memory.</summary>
    public static ClauseIndex InMemory(DocumentLibrary library, Vocabulary vocabulary)
    {
        var directory = new RAMDirectory();
        IndexWriting.Write(directory, library, vocabulary);
        return new ClauseIndex(directory, library, vocabulary);
    }

    /// <summary>Ranks clauses by a question.</summary>
    /// <param name="question">Any text; its first 2,000 characters and 64 words count.</param>
    /// <param name="count">Most clauses to return, 1 or more.</param>
    public SearchResult Search(string question, int count)
    {
        var plan = _planner.Plan(Utterance.Of(question));
        var unknown = plan.Needs.Where(static n => !n.IsKnown).SelectMany(static n => n.Typed).Select(t => question.Substring(t.Span.Start, t.Span.Length));
        return new SearchResult([.. Rank(plan, count)], [.. unknown], plan.Needs.Length > 0);
    }

    /// <summary>The sentence of a clause that answers a question best, or null where none has a word of it.</summary>
    public TextSpan? BestSentence(string question, Clause clause)
    {
        if (clause.Sentences.Length < 2)
            return null;
        var plan = _planner.Plan(Utterance.Of(question));
        var hits = _searcher.Search(LuceneQueries.ForSentences(plan, PlaceOf(clause)), 1).ScoreDocs;
        return hits is [var best] && _sentenceOrdinals is { } places ? clause.Sentences[(int)places.Get(best.Doc)] : null;
    }

    /// <summary>Every place where words stand together, by word form: "risk" finds "risks".</summary>
    /// <param name="phrase">The words; a phrase of nothing but the commonest words is found nowhere.</param>
    /// <returns>The clauses in reading order, each with the places.</returns>
    public IEnumerable<(Clause Clause, ImmutableArray<TextSpan> Places)> Find(string phrase)
    {
        ImmutableArray<string> stems = [.. TermReader.Read(phrase).Take(QueryPlanner.MostTerms).Select(static t => t.Stem)];
        if (stems.IsEmpty)
            return [];
        var hits = _searcher.Search(LuceneQueries.ForPhrase(stems), Math.Max(1, _clauses.Length)).ScoreDocs;
        return hits.Select(hit => (int)_ordinals.Get(hit.Doc)).Order()
            .Select(place => (_clauses[place], Passage(place).Find(stems).ToImmutableArray()));
    }

    /// <summary>How the score of a clause came about.</summary>
    public ScoreExplanation Explain(string question, Clause clause)
    {
        var query = LuceneQueries.ForClauses(_planner.Plan(Utterance.Of(question)));
        var isClause = MultiDocValues.GetDocsWithField(_reader, IndexFields.Ordinal);
        var entry = Enumerable.Range(0, _reader.MaxDoc).First(d => isClause.Get(d) && _ordinals.Get(d) == PlaceOf(clause));
        return Convert(_searcher.Explain(query, entry));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private IEnumerable<RankedClause> Rank(QueryPlan plan, int count)
    {
        var total = plan.Needs.Sum(static n => n.Weight * n.Idf);
        foreach (var hit in _searcher.Search(LuceneQueries.ForClauses(plan), count).ScoreDocs)
        {
            var place = (int)_ordinals.Get(hit.Doc);
            ImmutableArray<NeedMatch> matches = [.. plan.Needs.Select(n => NeedMatcher.Match(n, Passage(place))).OfType<NeedMatch>()];
            var coverage = total > 0 ? matches.Sum(static m => m.Need.Weight * m.Need.Idf * m.Credit) / total : 0;
            yield return new RankedClause(_clauses[place], hit.Score, coverage, matches);
        }
    }

    private static ScoreExplanation Convert(Explanation explanation) =>
        new(explanation.Value, explanation.Description, [.. (explanation.GetDetails() ?? []).Where(static d => d.Value != 0).Select(Convert)]);

    private int PlaceOf(Clause clause) => _firstPlaces[clause.Document] + clause.Index;

    // Two threads may read the same clause at once; both get the same words.
    private PassageTerms Passage(int place) => _passages[place] ??= new PassageTerms(_clauses[place], _vocabulary);
}
