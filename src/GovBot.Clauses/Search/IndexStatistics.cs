using System.Collections.Concurrent;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using Lucene.Net.Index;

namespace GovBot.Clauses.Search;

/// <summary>How often words stand in the clauses of an index, and which words there are.</summary>
internal sealed class IndexStatistics(IndexReader reader, DocumentLibrary library)
{
    private readonly ConcurrentDictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly Lazy<string[]> _words = new(() => Words(library));

    /// <summary>Clauses of the index.</summary>
    public int Passages { get; } = Math.Max(1, reader.GetDocCount(IndexFields.Clause));

    /// <summary>Clauses that hold a stem.</summary>
    public int DocumentFrequency(string stem) =>
        _frequencies.TryGetValue(stem, out var known) ? known : Remember(stem, reader.DocFreq(new Lucene.Net.Index.Term(IndexFields.Clause, stem)));

    /// <summary>How rare a stem is; see <see cref="Bm25.Idf"/>.</summary>
    public float Idf(string stem) => Bm25.Idf(DocumentFrequency(stem), Passages);

    /// <summary>
    /// The word of the index that somebody may have meant: one error away for words of 5 letters or more, two for 8 or
    /// more, with the same first letter; null where none is.
    /// </summary>
    public string? Spelling(string word)
    {
        if (word.Length < 5 || word.Length > 30 || !word.All(char.IsAsciiLetter))
            return null;
        return Nearest(word, 1) ?? (word.Length >= 8 ? Nearest(word, 2) : null);
    }

    private string? Nearest(string word, int errors) =>
        _words.Value.FirstOrDefault(known => known[0] == word[0] && EditDistance.IsAtMost(word, known, errors));

    // Only stems that are there are kept: what people type must not fill the memory.
    private int Remember(string stem, int frequency) => frequency == 0 ? 0 : _frequencies.GetOrAdd(stem, frequency);

    private static string[] Words(DocumentLibrary library) =>
        [.. library.Documents.SelectMany(static d => d.Clauses).SelectMany(static c => TermReader.Read(c.Document.Text, c.Own))
            .Select(static t => t.Word).Where(static w => w.Length >= 4).Distinct().Order(StringComparer.Ordinal)];
}
