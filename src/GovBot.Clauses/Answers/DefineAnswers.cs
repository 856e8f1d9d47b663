using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Answers what a term means with the clause that introduces it, or with where it is used, or that it never is.</summary>
internal sealed class DefineAnswers(ImmutableArray<Document> documents, OccurrenceAnswers occurrences)
{
    private readonly DocumentTerms _terms = new(documents);

    /// <summary>Where a term is introduced or used.</summary>
    public Answer Define(string term)
    {
        var introductions = Quotes(_terms.Introductions(term));
        if (!introductions.IsEmpty)
            return new Answer.Defined(term, introductions, 0, []);
        return occurrences.Answer(new Question.Occurrences([term], OccurrenceScope.Everywhere, IsQuoted: true, WithOtherWords: false), ConversationState.Empty).Answer is Answer.Listing { Count: > 0 } uses
            ? new Answer.Defined(term, [], uses.Count, uses.Quotes)
            : new Answer.Defined(term, [], 0, []);
    }

    /// <summary>What a short form that was shown last stands for: the one that was found, else those that what was shown introduces.</summary>
    public Answer DefineShown(Question.DefineShown asked, ConversationState state)
    {
        if (state.Shown.IsEmpty)
            return new Answer.NothingShown();
        var found = asked.IsOfShortForm || state.Words.Length == 1 ? _terms.Acronyms.Where(a => state.Words.Any(w => DocumentTerms.IsSame(a.ShortForm, w))).ToList() : [];
        if (found.Count == 0 && asked.IsOfShortForm)
            found = [.. _terms.Acronyms.Where(a => state.Shown.Contains(a.Clause))];
        return found.Count == 0
            ? ContextAnswers.NotAnswered([], state.Shown)
            : new Answer.Defined(string.Join(", ", found.Select(static a => a.ShortForm).Distinct()), Quotes(found.Select(static a => (a.Clause, a.Span))), 0, []);
    }

    /// <summary>All names of a kind, each with the places where it stands.</summary>
    public Answer Glossary(GlossaryKind kind) => kind is GlossaryKind.Bodies or GlossaryKind.Texts
        ? Listed(kind, (kind == GlossaryKind.Bodies ? _terms.Bodies : _terms.Texts).Select(static b => new GlossaryEntry(b.Name, null, b.Clause, b.Span)))
        : Listed(kind, _terms.Acronyms.Select(static a => new GlossaryEntry(a.ShortForm, a.LongForm, a.Clause, a.Span))
            .Concat(_terms.Terms.Select(static t => new GlossaryEntry(t.Term, null, t.Clause, t.Span))));

    private static Answer.Glossary Listed(GlossaryKind kind, IEnumerable<GlossaryEntry> entries)
    {
        List<GlossaryEntry> all = [.. entries];
        return new Answer.Glossary(kind, [.. all], [.. all.GroupBy(static e => (e.Clause, Sentence: SentenceAround(e.Clause, e.Span)))
            .OrderBy(static g => g.Key.Clause.Document.Id.Value, StringComparer.Ordinal).ThenBy(static g => g.Key.Sentence.Start)
            .Select(static g => new Quote(g.Key.Clause, g.Key.Sentence, Apart(g.Select(static e => e.Span))))]);
    }

    private static ImmutableArray<Quote> Quotes(IEnumerable<(Clause Clause, TextSpan Span)> places) =>
        [.. places.GroupBy(static p => p.Clause).Select(static g => Quote.Whole(g.Key, Apart(g.Select(static p => p.Span))))];

    private static TextSpan SentenceAround(Clause clause, TextSpan place) =>
        clause.Sentences.FirstOrDefault(s => s.Contains(place)) is { Length: > 0 } sentence ? sentence : clause.Own;

    private static ImmutableArray<TextSpan> Apart(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> apart = [];
        foreach (var span in spans.OrderBy(static s => s.Start).ThenByDescending(static s => s.Length))
        {
            if (apart.Count == 0 || span.Start >= apart[^1].End)
                apart.Add(span);
        }

        return [.. apart];
    }
}
