using System.Text;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Documents;

/// <summary>What holds for every document, whatever its text is.</summary>
internal static class DocumentInvariants
{
    public static void Hold(string source)
    {
        var document = DocumentReader.Read(DocumentId.Parse("test"), Encoding.UTF8.GetBytes(source));
        Assert.Equal(source, document.ToSource());
        PartsCoverTheText(document);
        Assert.Equal(document.Clauses.Length, document.Clauses.Select(static c => c.Number).Distinct().Count());
        Assert.All(document.Clauses, static c => Assert.Same(c, c.Document.Find(c.Number)));
        Assert.All(document.Clauses, HoldFor);
        Assert.Equal(document.Clauses.Select(static c => c.Index), Enumerable.Range(0, document.Clauses.Length));
        Assert.All(document.Remarks, r => Assert.InRange(r.Line, 1, source.Length));
    }

    private static void PartsCoverTheText(Document document)
    {
        var at = 0;
        foreach (var part in document.Parts)
        {
            Assert.Equal(at, part.Span.Start);
            Assert.True(part.Span.Length > 0);
            Assert.Equal(part.Kind == PartKind.Blank, document.Slice(part.Span).IsWhiteSpace());
            at = part.Span.End;
        }

        Assert.Equal(document.Text.Length, at);
        var topLevel = document.TopLevel.ToList();
        var bodies = document.Parts.Where(static p => p.Kind is PartKind.Body or PartKind.Title).ToList();
        Assert.All(bodies, b => Assert.Contains(topLevel, c => c.Span.Contains(b.Span)));
        Assert.True(document.Remarks.Length > 0 || document.Parts.All(static p => p.Kind != PartKind.Unplaced));
    }

    private static void HoldFor(Clause clause)
    {
        var document = clause.Document;
        Assert.NotEqual("", Quote.Whole(clause).Text);
        Assert.Equal(clause.Text.Trim(), clause.Text);
        Assert.Equal(document.Slice(clause.Own).Trim(), document.Slice(clause.Own));
        Assert.True(clause.Span.Contains(clause.Own) && clause.Own.Start == clause.Span.Start);
        Assert.True(clause.Parent?.Span.Contains(clause.Span) ?? true);
        Assert.True(clause.Heading is not { } heading || heading.End <= Math.Max(clause.Span.Start, 0));
        var at = clause.Own.End;
        foreach (var child in clause.Children)
        {
            Assert.Same(clause, child.Parent);
            Assert.True(child.Span.Start >= at);
            at = child.Span.End;
        }

        SentencesCover(clause);
    }

    private static void SentencesCover(Clause clause)
    {
        var at = clause.Own.Start;
        foreach (var sentence in clause.Sentences)
        {
            Assert.True(sentence.Length > 0 && sentence.Start >= at && sentence.End <= clause.Own.End);
            Assert.True(clause.Document.Slice(TextSpan.Between(at, sentence.Start)).IsWhiteSpace());
            Assert.Equal(clause.Document.Slice(sentence).Trim(), clause.Document.Slice(sentence));
            at = sentence.End;
        }

        Assert.True(clause.Document.Slice(TextSpan.Between(at, clause.Own.End)).IsWhiteSpace());
    }
}
