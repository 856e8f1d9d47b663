using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using Lucene.Net.Index;
using Directory = Lucene.Net.Store.Directory;

namespace GovBot.Clauses.Search;

/// <summary>An index as it is searched: its postings in memory, beside the clauses that they are of.</summary>
internal sealed class IndexSnapshot
{
    private readonly PassageTerms?[] _passages;
    private readonly Dictionary<Document, int> _firstPlaces = [];

    private IndexSnapshot(AtomicReader reader, DocumentLibrary library)
    {
        Clauses = [.. library.Documents.SelectMany(static d => d.Clauses)];
        _passages = new PassageTerms?[Clauses.Length];
        var first = 0;
        foreach (var document in library.Documents)
        {
            _firstPlaces.Add(document, first);
            first += document.Clauses.Length;
        }

        var places = reader.GetNumericDocValues(IndexFields.Place);
        Words = FieldPostings.Read(reader, IndexFields.Clause, places, Clauses.Length);
        Forms = FieldPostings.Read(reader, IndexFields.Forms, places, Clauses.Length);
        Pairs = FieldPostings.Read(reader, IndexFields.Pairs, places, Clauses.Length);
        Context = FieldPostings.Read(reader, IndexFields.Context, places, Clauses.Length);
        Neighbours = FieldPostings.Read(reader, IndexFields.Neighbours, places, Clauses.Length);
        Marks = FieldPostings.Read(reader, IndexFields.Marks, places, Clauses.Length);
        Sentences = FieldPostings.Read(reader, IndexFields.Sentence, places, Clauses.Sum(static c => c.Sentences.Length));
    }

    /// <summary>All clauses; an entry's place is an index into them.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    public FieldPostings Words { get; }

    /// <summary>The words of the clauses, lower-cased and not stemmed.</summary>
    public FieldPostings Forms { get; }

    public FieldPostings Pairs { get; }

    public FieldPostings Context { get; }

    public FieldPostings Neighbours { get; }

    public FieldPostings Marks { get; }

    public FieldPostings Sentences { get; }

    /// <summary>Reads an index that was written from the library.</summary>
    public static IndexSnapshot Read(Directory directory, DocumentLibrary library)
    {
        using var reader = DirectoryReader.Open(directory);
        return new IndexSnapshot(reader.Leaves is [var only] ? only.AtomicReader : SlowCompositeReaderWrapper.Wrap(reader), library);
    }

    /// <summary>The place of a clause.</summary>
    public int PlaceOf(Clause clause) => _firstPlaces[clause.Document] + clause.Index;

    /// <summary>The words of a clause with their places. Two threads may read the same clause at once; both get the same words.</summary>
    public PassageTerms Passage(int place) => _passages[place] ??= new PassageTerms(Clauses[place], [.. Marks.TermsOf(place)]);
}
