using System.Collections.Immutable;
using System.Globalization;
using GovBot.Clauses.Documents;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace GovBot.Clauses.Search;

/// <summary>Writes the index of a library: one entry for each clause with words of its own, followed by its sentences.</summary>
internal static class IndexWriting
{
    /// <summary>Writes the index into a directory, replacing what is there, as one segment.</summary>
    public static void Write(Directory directory, DocumentLibrary library, Vocabulary vocabulary)
    {
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = OpenMode.CREATE,
            Similarity = new Bm25(),
            MergeScheduler = new SerialMergeScheduler(),
        };
        using var writer = new IndexWriter(directory, configuration);
        var ordinal = 0;
        foreach (var clause in library.Documents.SelectMany(static d => d.Clauses))
            writer.AddDocuments(Entries(clause, ordinal++, vocabulary));
        writer.ForceMerge(1);
        writer.Commit();
    }

    private static IEnumerable<LuceneDocument> Entries(Clause clause, int ordinal, Vocabulary vocabulary)
    {
        var text = clause.Document.Text;
        var terms = TermReader.Read(text, clause.Own);
        var stems = Stems(terms);
        var entry = new LuceneDocument { new NumericDocValuesField(IndexFields.Ordinal, ordinal) };
        Add(entry, IndexFields.Clause, stems);
        Add(entry, IndexFields.Pairs, [.. stems.Zip(stems.Skip(1), static (a, b) => Pair(a, b))]);
        Add(entry, IndexFields.Context, [.. ContextOf(clause)]);
        Add(entry, IndexFields.Marks, [.. AnswerTypes.MarksOf(text, terms, vocabulary)]);
        yield return entry;
        for (var i = 0; i < clause.Sentences.Length; i++)
            yield return Sentence(text, clause.Sentences[i], ordinal, i);
    }

    /// <summary>The term that stands for two neighbouring words.</summary>
    public static string Pair(string first, string second) => first + " " + second;

    private static LuceneDocument Sentence(string text, TextSpan sentence, int clause, int ordinal)
    {
        var entry = new LuceneDocument
        {
            new NumericDocValuesField(IndexFields.SentenceOrdinal, ordinal),
            new StringField(IndexFields.SentenceOf, clause.ToString(CultureInfo.InvariantCulture), Field.Store.NO),
        };
        Add(entry, IndexFields.Sentence, Stems(TermReader.Read(text, sentence)));
        return entry;
    }

    private static IEnumerable<string> ContextOf(Clause clause)
    {
        var text = clause.Document.Text;
        var spans = clause.Heading is { } heading ? [heading] : new List<TextSpan>();
        for (var above = clause.Parent; above is not null; above = above.Parent)
            spans.Add(above.Own);
        return spans.SelectMany(span => Stems(TermReader.Read(text, span)));
    }

    private static ImmutableArray<string> Stems(ImmutableArray<Term> terms) => [.. terms.Select(static t => t.Stem)];

    private static void Add(LuceneDocument entry, string field, ImmutableArray<string> terms)
    {
        if (!terms.IsEmpty)
            entry.Add(new TextField(field, new TermStream(terms)));
    }
}
