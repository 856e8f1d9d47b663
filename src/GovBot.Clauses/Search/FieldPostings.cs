using Lucene.Net.Index;
using Lucene.Net.Search;

namespace GovBot.Clauses.Search;

/// <summary>
/// The postings of one field, read from the index once. Lucene reads them anew for every query, which costs some
/// kilobytes and microseconds a term; a question with its vocabulary has fifty.
/// </summary>
internal sealed class FieldPostings
{
    private readonly Dictionary<string, Posting[]> _postings;
    private readonly int[] _lengths;
    private readonly float _averageLength;

    private FieldPostings(Dictionary<string, Posting[]> postings, int entries)
    {
        _postings = postings;
        _lengths = new int[entries];
        foreach (var places in postings.Values)
        {
            foreach (var (entry, frequency) in places)
                _lengths[entry] += frequency;
        }

        Count = Math.Max(1, _lengths.Count(static l => l > 0));
        _averageLength = Math.Max(1f, _lengths.Sum(static l => (long)l) / (float)Count);
    }

    /// <summary>Entries that have the field.</summary>
    public int Count { get; }

    /// <summary>All terms of the field, in no order.</summary>
    public IEnumerable<string> Terms => _postings.Keys;

    /// <summary>Reads a field.</summary>
    /// <param name="reader">An index of one segment.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="places">Gives the entry's place for each of Lucene's document numbers.</param>
    /// <param name="entries">Number of entries.</param>
    public static FieldPostings Read(AtomicReader reader, string field, NumericDocValues? places, int entries)
    {
        Dictionary<string, Posting[]> postings = new(StringComparer.Ordinal);
        if (places is null || reader.GetTerms(field) is not { } terms)
            return new FieldPostings(postings, entries);
        var term = terms.GetEnumerator();
        while (term.MoveNext())
            postings.Add(term.Term.Utf8ToString(), [.. Read(term.Docs(reader.LiveDocs, reuse: null), places)]);
        return new FieldPostings(postings, entries);
    }

    /// <summary>Loads what <see cref="Save"/> wrote.</summary>
    public static FieldPostings Load(BinaryReader reader, int entries)
    {
        var count = reader.Read7BitEncodedInt();
        Dictionary<string, Posting[]> postings = new(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var term = reader.ReadString();
            var places = new Posting[reader.Read7BitEncodedInt()];
            for (var at = 0; at < places.Length; at++)
                places[at] = new Posting(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            postings.Add(term, places);
        }

        return new FieldPostings(postings, entries);
    }

    /// <summary>Saves the postings, but not the number of entries.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_postings.Count);
        foreach (var (term, places) in _postings)
        {
            writer.Write(term);
            writer.Write7BitEncodedInt(places.Length);
            foreach (var (entry, frequency) in places)
            {
                writer.Write7BitEncodedInt(entry);
                writer.Write7BitEncodedInt(frequency);
            }
        }
    }

    /// <summary>Where a term stands; empty where it does not.</summary>
    public ReadOnlySpan<Posting> Of(string term) => _postings.GetValueOrDefault(term);

    /// <summary>The terms of an entry; meant for fields of few terms, since it goes through all.</summary>
    public IEnumerable<string> TermsOf(int entry) => _postings.Where(p => Array.Exists(p.Value, posting => posting.Entry == entry)).Select(static p => p.Key);

    /// <summary>How rare a term is; see <see cref="Bm25.Idf"/>.</summary>
    public float Idf(string term) => Bm25.Idf(Of(term).Length, Count);

    /// <summary>What a term with some rarity and frequency adds to the score of an entry.</summary>
    public float Score(float idf, int entry, int frequency) => Bm25.Score(idf, frequency, _lengths[entry] / _averageLength);

    private static IEnumerable<Posting> Read(DocsEnum documents, NumericDocValues places)
    {
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            yield return new Posting((int)places.Get(documents.DocID), documents.Freq);
    }
}
