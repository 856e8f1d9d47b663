using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace GovBot.Clauses.Search;

/// <summary>Writes the index of a library: one entry for each clause, followed by one for each of its sentences.</summary>
internal static class IndexWriting
{
    // Lengths are counted exactly from the postings, so the index keeps no rounded ones.
    private static readonly FieldType Words = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };

    /// <summary>Writes the index into a directory, replacing what is there, as one segment.</summary>
    public static void Write(Directory directory, DocumentLibrary library, Vocabulary vocabulary)
    {
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = OpenMode.CREATE,
            MergeScheduler = new SerialMergeScheduler(),
        };
        using var writer = new IndexWriter(directory, configuration);
        var (clauses, sentences) = (0, 0);
        var parties = library.Documents.ToDictionary(static d => d, static d => new PartyNames(d));
        foreach (var clause in library.Documents.SelectMany(static d => d.Clauses))
        {
            writer.AddDocument(ClauseEntry(clause, clauses++, vocabulary, parties[clause.Document]));
            foreach (var sentence in clause.Sentences)
                writer.AddDocument(SentenceEntry(clause, sentence, sentences++));
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    /// <summary>The term that stands for two neighbouring words.</summary>
    public static string Pair(string first, string second) => first + " " + second;

    private static LuceneDocument ClauseEntry(Clause clause, int place, Vocabulary vocabulary, PartyNames parties)
    {
        var text = clause.Document.Text;
        var terms = TermReader.Read(text, clause.Own);
        var stems = Stems(terms);
        var entry = new LuceneDocument { new NumericDocValuesField(IndexFields.Place, place) };
        Add(entry, IndexFields.Clause, stems);
        Add(entry, IndexFields.Forms, [.. terms.Select(static t => t.Word)]);
        Add(entry, IndexFields.Pairs, [.. stems.Zip(stems.Skip(1), Pair)]);
        Add(entry, IndexFields.Context, [.. ClauseContext.Above(clause).SelectMany(span => Stems(TermReader.Read(text, span)))]);
        Add(entry, IndexFields.Headings, [.. ClauseContext.Headings(clause).SelectMany(span => Stems(TermReader.Read(text, span)))]);
        Add(entry, IndexFields.Neighbours, [.. NeighboursOf(clause)]);
        Add(entry, IndexFields.Marks, [.. AnswerMarks.Of(clause, terms, vocabulary, parties)]);
        return entry;
    }

    private static LuceneDocument SentenceEntry(Clause clause, TextSpan sentence, int place)
    {
        var entry = new LuceneDocument { new NumericDocValuesField(IndexFields.Place, place) };
        Add(entry, IndexFields.Sentence, Stems(TermReader.Read(clause.Document.Text, sentence)));
        return entry;
    }

    // A rule and its conditions often stand in clauses of their own, side by side.
    private static IEnumerable<string> NeighboursOf(Clause clause) =>
        new[] { clause.Index - 1, clause.Index + 1 }.Select(at => clause.Document.Clauses.ElementAtOrDefault(at))
            .OfType<Clause>().Where(near => near.Parent == clause.Parent && near.Kind == clause.Kind)
            .SelectMany(near => Stems(TermReader.Read(clause.Document.Text, near.Own)));

    private static ImmutableArray<string> Stems(ImmutableArray<Term> terms) => [.. terms.Select(static t => t.Stem)];

    private static void Add(LuceneDocument entry, string field, ImmutableArray<string> terms)
    {
        if (!terms.IsEmpty)
            entry.Add(new Field(field, new TermStream(terms), Words));
    }
}
