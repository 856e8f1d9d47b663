using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using GovBot.Clauses.Documents;
using Lucene.Net.Index;
using Directory = Lucene.Net.Store.Directory;

namespace GovBot.Clauses.Search;

/// <summary>An index as it is searched: its postings in memory, beside the clauses that they are of.</summary>
internal sealed class IndexSnapshot
{
    private readonly PassageTerms?[] _passages;
    private readonly Dictionary<Document, int> _firstPlaces = [];
    private readonly ConcurrentDictionary<Document, PartyNames> _parties = [];

    // The order in which fields are read is that in which Save writes them.
    private IndexSnapshot(DocumentLibrary library, Func<string, int, FieldPostings> read)
    {
        Clauses = [.. library.Documents.SelectMany(static d => d.Clauses)];
        _passages = new PassageTerms?[Clauses.Length];
        var first = 0;
        foreach (var document in library.Documents)
        {
            _firstPlaces.Add(document, first);
            first += document.Clauses.Length;
        }

        Words = read(IndexFields.Clause, Clauses.Length);
        Forms = read(IndexFields.Forms, Clauses.Length);
        Pairs = read(IndexFields.Pairs, Clauses.Length);
        Context = read(IndexFields.Context, Clauses.Length);
        Headings = read(IndexFields.Headings, Clauses.Length);
        Neighbours = read(IndexFields.Neighbours, Clauses.Length);
        Marks = read(IndexFields.Marks, Clauses.Length);
        Sentences = read(IndexFields.Sentence, Clauses.Sum(static c => c.Sentences.Length));
    }

    /// <summary>All clauses; an entry's place is an index into them.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    public FieldPostings Words { get; }

    /// <summary>The words of the clauses, lower-cased and not stemmed.</summary>
    public FieldPostings Forms { get; }

    public FieldPostings Pairs { get; }

    public FieldPostings Context { get; }

    public FieldPostings Headings { get; }

    public FieldPostings Neighbours { get; }

    public FieldPostings Marks { get; }

    public FieldPostings Sentences { get; }

    /// <summary>Reads an index that was written from the library.</summary>
    public static IndexSnapshot Read(Directory directory, DocumentLibrary library)
    {
        using var reader = DirectoryReader.Open(directory);
        var leaf = reader.Leaves is [var only] ? only.AtomicReader : SlowCompositeReaderWrapper.Wrap(reader);
        var places = leaf.GetNumericDocValues(IndexFields.Place);
        return new IndexSnapshot(library, (field, entries) => FieldPostings.Read(leaf, field, places, entries));
    }

    /// <summary>Loads what <see cref="Save"/> wrote of an index of the same library.</summary>
    public static IndexSnapshot Load(string file, DocumentLibrary library)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(file), writable: false), Encoding.UTF8);
        return new IndexSnapshot(library, (_, entries) => FieldPostings.Load(reader, entries));
    }

    /// <summary>Saves the postings, from which they are loaded in a tenth of the time and memory that opening the index takes.</summary>
    public void Save(string file)
    {
        using var writer = new BinaryWriter(File.Create(file), Encoding.UTF8);
        foreach (var field in (FieldPostings[])[Words, Forms, Pairs, Context, Headings, Neighbours, Marks, Sentences])
            field.Save(writer);
    }

    /// <summary>The place of a clause.</summary>
    public int PlaceOf(Clause clause) => _firstPlaces[clause.Document] + clause.Index;

    /// <summary>The parties of a document, found when first needed.</summary>
    public PartyNames PartiesOf(Document document) => _parties.GetOrAdd(document, static d => new PartyNames(d));

    /// <summary>The words of a clause with their places. Two threads may read the same clause at once; both get the same words.</summary>
    public PassageTerms Passage(int place) => _passages[place] ??= new PassageTerms(Clauses[place], [.. Marks.TermsOf(place)]);
}
