using System.Collections.Immutable;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Makes a document of what a reader found in its text.</summary>
internal sealed class DocumentBuilder
{
    private static readonly Comparer<Part> ByStart = Comparer<Part>.Create(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));

    private readonly Document _document;
    private readonly ClauseNumbering _numbering;
    private readonly List<Clause> _clauses = [];

    private DocumentBuilder(Document document, DocumentDraft draft)
    {
        _document = document;
        _numbering = new ClauseNumbering(draft);
    }

    public static Document Build(DocumentId id, string text, ImmutableArray<TextSpan> italics, string hash, DocumentDraft draft)
    {
        RemoveEmpty(draft.TopLevel, draft);
        var title = draft.TopLevel.Find(static c => c.Kind == ClauseKind.Title)?.Own ?? default;
        var document = new Document(id, DocumentName.Of(id, text.AsSpan(title.Start, title.Length)), text, hash)
        {
            Term = TermOf(draft.TopLevel),
            Italics = italics,
            Parts = Cover(text, draft.Parts),
        };
        var builder = new DocumentBuilder(document, draft);
        foreach (var clause in draft.TopLevel)
            builder.Add(clause, null, null);
        document.SetClauses([.. builder._clauses]);
        document.Remarks = [.. draft.Remarks.OrderBy(static r => r.Line)];
        return document;
    }

    /// <summary>A number without text cannot be quoted: it becomes text that belongs to no clause.</summary>
    private static void RemoveEmpty(List<ClauseDraft> clauses, DocumentDraft draft)
    {
        foreach (var clause in clauses)
            RemoveEmpty(clause.Children, draft);
        foreach (var empty in clauses.Where(static c => c.Own is null && c.Children.Count == 0))
        {
            draft.Remark(empty.Line, $"Number {empty.Label} has no text; it is no clause.");
            var part = draft.Parts.BinarySearch(new Part(PartKind.Number, empty.Marker), ByStart);
            if (part >= 0)
                draft.Parts[part] = new Part(PartKind.Unplaced, empty.Marker);
        }

        clauses.RemoveAll(static c => c.Own is null && c.Children.Count == 0);
    }

    private static ImmutableArray<Part> Cover(string text, List<Part> parts)
    {
        var cover = ImmutableArray.CreateBuilder<Part>();
        var at = 0;
        foreach (var part in parts.Append(new Part(PartKind.Blank, new TextSpan(text.Length, 0))))
        {
            if (part.Span.Start > at)
            {
                var gap = TextSpan.Between(at, part.Span.Start);
                cover.Add(new Part(text.AsSpan(gap.Start, gap.Length).IsWhiteSpace() ? PartKind.Blank : PartKind.Unplaced, gap));
            }

            if (part.Span.Length > 0)
                cover.Add(part);
            at = part.Span.End;
        }

        return cover.ToImmutable();
    }

    private static ClauseTerm TermOf(List<ClauseDraft> topLevel)
    {
        var numbered = topLevel.Where(static c => c.Kind == ClauseKind.Numbered).ToList();
        var articles = numbered.Count(static c => c.Wrapper == MarkerWrapper.Article);
        var sections = numbered.Count(static c => c.Wrapper is MarkerWrapper.Section or MarkerWrapper.SectionSign);
        return Math.Max(articles, sections) * 2 <= numbered.Count && numbered.Count > 0 ? ClauseTerm.Paragraph
            : articles > sections ? ClauseTerm.Article
            : sections > 0 ? ClauseTerm.Section : ClauseTerm.Paragraph;
    }

    private Clause Add(ClauseDraft draft, Clause? parent, ClauseDraft? parentDraft)
    {
        var (number, isRenamed) = _numbering.Next(draft, parent?.Number.Value);
        var start = draft.Own?.Start ?? draft.Children[0].Marker.Start;
        var clause = new Clause(_document, number, draft.Kind, _clauses.Count, parent)
        {
            IsRenamed = isRenamed || parent is { IsRenamed: true },
            IsRoman = parent?.IsRoman ?? draft.Numeral.Kind == NumeralKind.UpperRoman || draft.Kind == ClauseKind.Annex,
            Own = draft.Own ?? new TextSpan(start, 0),
            Heading = parentDraft is not null && draft.Heading == parentDraft.Heading ? HeadingBelow(parent!, draft) : draft.Heading,
        };
        clause.Sentences = SentenceSplitter.Split(_document.Text, clause.Own);
        _clauses.Add(clause);
        clause.Children = [.. draft.Children.Select(child => Add(child, clause, draft))];
        clause.Span = TextSpan.Between(start, Math.Max(draft.End, clause.Children.IsEmpty ? 0 : clause.Children[^1].Span.End));
        return clause;
    }

    /// <summary>The heading of a sub-clause where none stands between: "Scope" for 2.1 where clause 2 has no other words.</summary>
    private TextSpan? HeadingBelow(Clause clause, ClauseDraft child)
    {
        var words = _document.Slice(clause.Own);
        return child.Numeral.Kind == NumeralKind.Dotted && HeadingScanner.IsShort(words) && words.IndexOfAny('\n', '\r') < 0 ? clause.Own : clause.Heading;
    }
}
