using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Answers references with the clauses they mean.</summary>
internal sealed class ReferenceAnswers(DocumentLibrary library)
{
    private const int MostOptions = 10;

    /// <summary>The answer to one or more references said at once.</summary>
    /// <param name="picks">The references.</param>
    /// <param name="shown">The clauses shown last; a reference without a document's name means theirs.</param>
    public Answer Answer(ImmutableArray<Pick> picks, ImmutableArray<Clause> shown)
    {
        if (shown.IsEmpty && picks.Any(static p => p.Selection is Selection.Sentences { Of: null }))
            return new Answer.NothingShown();
        var found = ImmutableArray.CreateBuilder<Clause>();
        var absent = ImmutableArray.CreateBuilder<AbsentClause>();
        var marks = ImmutableArray.CreateBuilder<(Document Document, TextSpan Span)>();
        foreach (var pick in picks)
        {
            var fitting = Documents(pick, shown).Select(d => (Document: d, Resolved: new ReferenceResolver(d, shown).Resolve(pick.Selection))).ToList();
            var hits = fitting.Where(static f => !f.Resolved.Found.IsEmpty).ToList();
            if (hits.Count > 1)
                return new Answer.Choice([.. hits.Select(static h => h.Resolved.Found[0]).Take(MostOptions)]);
            var (document, resolved) = hits.Count == 1 ? hits[0] : fitting[0];
            found.AddRange(resolved.Found.Where(static c => c.Span.Length > 0));
            absent.AddRange(resolved.Absent.Select(name => new AbsentClause(document, name)));
            marks.AddRange(resolved.Marks.Select(span => (document, span)));
        }

        return found.Count == 0
            ? new Answer.NoSuchClause(absent.ToImmutable())
            : new Answer.Quoted([.. found.Distinct().Select(c => Quote.Whole(c, Marks(c, marks)))], [], absent.ToImmutable(), []);
    }

    private static ImmutableArray<TextSpan> Marks(Clause clause, IEnumerable<(Document Document, TextSpan Span)> marks) => TextMarks.Apart(
        marks.Where(m => m.Document == clause.Document && m.Span.Length > 0 && clause.Span.Contains(m.Span)).Select(static m => m.Span));

    private ImmutableArray<Document> Documents(Pick pick, ImmutableArray<Clause> shown)
    {
        if (pick.Document is { } named && library.Find(named) is { } document)
            return [document];
        return shown.IsEmpty ? library.Documents : [shown[^1].Document];
    }
}
