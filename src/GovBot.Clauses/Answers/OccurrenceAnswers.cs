using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>Answers where words stand and how often: exactly, by word form.</summary>
internal sealed class OccurrenceAnswers(ClauseIndex index, SearchAnswers searchAnswers, ImmutableArray<Document> documents)
{
    private const int Depth = 10;
    private const string And = " and ";

    private readonly PhrasePlaces _places = new(index, documents);

    /// <summary>The places of some phrases; where there are none, the clauses that other words for them find.</summary>
    public (Answer Answer, ImmutableArray<RankedClause> Ranking) Answer(Question.Occurrences asked, ConversationState state)
    {
        var phrases = asked.Phrases.IsEmpty ? state.Words : asked.Phrases;
        if (phrases.IsEmpty)
            return (state.Shown.IsEmpty ? new Answer.NothingShown() : new Answer.NotAnswered([], [.. state.Shown.Take(1).Select(static c => Quote.Whole(c))]), []);
        var scope = state.Shown.IsEmpty ? OccurrenceScope.Everywhere : asked.Scope;
        var places = Find(phrases, asked.IsQuoted, scope, state);
        if (asked.WithOtherWords && OtherWords(phrases) is { Count: > 0 } others)
        {
            phrases = [.. phrases, .. others];
            places = Find(phrases, asked.IsQuoted, scope, state);
        }

        return places.Count > 0 ? (new Answer.Listing(phrases, places.Count, [.. Quotes(places)], []) { Scope = scope }, [])
            : scope != OccurrenceScope.Everywhere ? (new Answer.Listing(phrases, 0, [], []) { Scope = scope }, [])
            : InOtherWords(phrases, asked.IsQuoted);
    }

    private List<(Clause Clause, TextSpan Place)> Find(ImmutableArray<string> phrases, bool isQuoted, OccurrenceScope scope, ConversationState state)
    {
        var found = phrases.SelectMany(phrase => Find(phrase, isQuoted)).Where(hit => IsIn(hit.Place, hit.Clause.Document, scope, state.Shown)).Distinct();
        return [.. found.OrderBy(static hit => hit.Clause.Document.Id.Value, StringComparer.Ordinal)
            .ThenBy(static hit => hit.Clause.Kind == ClauseKind.Title).ThenBy(static hit => hit.Place.Start)];
    }

    // "risks and benefits", where they do not stand together, are the risks and the benefits.
    private IEnumerable<(Clause Clause, TextSpan Place)> Find(string phrase, bool isQuoted)
    {
        var found = _places.Find(phrase);
        return isQuoted || found.Any() || !phrase.Contains(And, StringComparison.OrdinalIgnoreCase) ? found
            : phrase.Split(And, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(_places.Find);
    }

    private static bool IsIn(TextSpan place, Document document, OccurrenceScope scope, ImmutableArray<Clause> shown) => scope switch
    {
        OccurrenceScope.Behind => document == shown[^1].Document && place.Start >= shown[^1].Span.End,
        OccurrenceScope.Before => document == shown[0].Document && place.End <= shown[0].Span.Start,
        OccurrenceScope.Elsewhere => !shown.Any(c => c.Document == document && c.Span.Contains(place)),
        OccurrenceScope.Shown => shown.Any(c => c.Document == document && c.Span.Contains(place)),
        _ => true,
    };

    private List<string> OtherWords(ImmutableArray<string> phrases) =>
        [.. phrases.SelectMany(index.FindOtherWords).Select(static hit => hit.Clause.Document.Slice(hit.Place).ToString())
            .Where(word => !phrases.Contains(word, StringComparer.OrdinalIgnoreCase)).DistinctBy(static word => TermReader.Stem(word.ToLowerInvariant()))];

    // Best first, then the others that the vocabulary finds, in reading order.
    private (Answer Answer, ImmutableArray<RankedClause> Ranking) InOtherWords(ImmutableArray<string> phrases, bool isQuoted)
    {
        var result = index.Search(string.Join(' ', phrases), Depth);
        var places = phrases.SelectMany(index.FindOtherWords).ToList();
        var best = searchAnswers.Answer(result) as Answer.Quoted;
        ImmutableArray<Clause> clauses = [.. (best?.Quotes.Select(static q => q.Clause) ?? []).Concat(places.Select(static p => p.Clause)).Distinct()];
        return clauses.IsEmpty || isQuoted
            ? (new Answer.Listing(phrases, 0, [], searchAnswers.Nearest(result)), result.Ranked)
            : (new Answer.Quoted([.. clauses.Select(Quoted)], best?.Further.RemoveRange(clauses) ?? [], [], phrases), result.Ranked);

        Quote Quoted(Clause clause) => places.Exists(p => p.Clause == clause)
            ? Quote.Whole(clause, TextMarks.Apart(places.Where(p => p.Clause == clause).Select(static p => p.Place)))
            : best!.Quotes.First(q => q.Clause == clause);
    }

    private static IEnumerable<Quote> Quotes(IEnumerable<(Clause Clause, TextSpan Place)> places) =>
        places.GroupBy(static hit => (hit.Clause, Sentence: SentenceAround(hit.Clause, hit.Place)))
            .Select(static group => new Quote(group.Key.Clause, group.Key.Sentence, TextMarks.Apart(group.Select(static hit => hit.Place))));

    private static TextSpan SentenceAround(Clause clause, TextSpan place) =>
        clause.Sentences.FirstOrDefault(s => s.Contains(place)) is { Length: > 0 } sentence ? sentence : clause.Own;
}
