using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>Answers where words stand and how often: exactly, by word form.</summary>
internal sealed class OccurrenceAnswers(ClauseIndex index, SearchAnswers searchAnswers, ImmutableArray<Document> documents)
{
    private const int Depth = 3;

    private readonly PhrasePlaces _places = new(index, documents);

    /// <summary>The places of some phrases; where there are none, the clauses that other words for them find.</summary>
    public (Answer Answer, ImmutableArray<RankedClause> Ranking) Answer(ImmutableArray<string> phrases)
    {
        var places = phrases.SelectMany(_places.Find).Distinct()
            .OrderBy(static hit => hit.Clause.Document.Id.Value, StringComparer.Ordinal).ThenBy(static hit => hit.Place.Start).ToList();
        if (places.Count > 0)
            return (new Answer.Listing(phrases, places.Count, [.. Quotes(places)], []), []);

        var question = string.Join(' ', phrases);
        var result = index.Search(question, Depth);
        var answer = searchAnswers.Answer(result) is Answer.Quoted quoted
            ? quoted with { Unsaid = phrases }
            : (Answer)new Answer.Listing(phrases, 0, [], searchAnswers.Nearest(result));
        return (answer, result.Ranked);
    }

    private static IEnumerable<Quote> Quotes(IEnumerable<(Clause Clause, TextSpan Place)> places) =>
        places.GroupBy(static hit => (hit.Clause, Sentence: SentenceAround(hit.Clause, hit.Place)))
            .Select(static group => new Quote(group.Key.Clause, group.Key.Sentence, TextMarks.Apart(group.Select(static hit => hit.Place))));

    private static TextSpan SentenceAround(Clause clause, TextSpan place) =>
        clause.Sentences.FirstOrDefault(s => s.Contains(place)) is { Length: > 0 } sentence ? sentence : clause.Own;
}
