using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>
/// Answers questions about what was shown last, from it: where its words are met there and it holds the kind of answer
/// that is asked for. Otherwise the documents may answer, if enough is asked to be understood alone; else nothing does.
/// </summary>
internal sealed class ContextAnswers(ClauseIndex index, SearchAnswers searches)
{
    private const int MostNearest = 3;

    /// <summary>Share of the question's words from which what was shown meets it; all of them in other words do.</summary>
    private const float ShownCoverage = 0.55f;

    /// <summary>The share that other words do not reach.</summary>
    private const float TypedCoverage = 0.9f;

    /// <summary>How much better others have to be where the question may be about all of the document.</summary>
    private const float Clearly = 0.05f;

    /// <summary>The answer, and what was found for it.</summary>
    public (Answer Answer, ImmutableArray<RankedClause> Ranking) Find(Question.InContext asked, ConversationState state)
    {
        var (shown, isHolding) = (state.Shown, asked.Wanted == AnswerKind.Holder);
        var words = ContextWords.Of(asked.Text, isHolding);
        if (isHolding)
            asked = asked with { Wanted = AnswerKind.Who };
        if (shown.IsEmpty)
            return words.IsEmpty && asked.IsCertain && !IsOfDocument(asked) ? (new Answer.NothingShown(), []) : searches.Answer(asked.Text);
        if (words.IsEmpty)
            return (((isHolding ? Holding(state) : null) ?? ByKind(asked.Wanted, shown)) is { } clause ? Quoted(Quote.Whole(clause)) : NotAnswered([], shown), []);
        var ranked = index.Search($"which {string.Join(' ', words)}", shown);
        var met = ranked.FirstOrDefault(r => r.Coverage >= ShownCoverage && (asked.Wanted == AnswerKind.Who || HoldsKind.Of(asked.Wanted, r, index)));
        if (asked.IsCertain && met is not null)
            return (Quoted(searches.QuoteOf(met)), [met]);
        var found = searches.Answer(asked.Text);
        var isAnswered = found.Answer is Answer.Quoted;
        if (met is not null && (!isAnswered || (IsPreferred(asked.Wanted, met) && found.Ranking[0].Coverage <= met.Coverage + Clearly)))
            return (Quoted(searches.QuoteOf(met)), [met]);
        var isUnderstood = isAnswered && (!asked.IsCertain || words.Length > 1 || IsByParties(asked.Wanted, found.Ranking[0].Clause));
        return isUnderstood ? found : (NotAnswered((found.Answer as Answer.NotAnswered)?.Missing ?? [], shown), found.Ranking);
    }

    // "Who put their names to this?" asks for the parties before anything was shown, too.
    private static bool IsOfDocument(Question.InContext asked)
    {
        var tokens = Utterance.Of(asked.Text).Tokens;
        return AskedAnswer.By(tokens)?.Mark == AnswerMarks.Countries || (asked.Wanted is AnswerKind.Who or AnswerKind.Authors && tokens.Any(static t => t.Is("this")));
    }

    // What was shown is meant where it has the very words, or holds the kind of answer.
    private static bool IsPreferred(AnswerKind wanted, RankedClause met) => met.Coverage >= TypedCoverage || wanted is not (AnswerKind.Any or AnswerKind.Who);

    // "Who signed that?" asks for the parties, whatever was shown.
    private bool IsByParties(AnswerKind wanted, Clause clause) => wanted == AnswerKind.Who && index.HoldsMark(clause, AnswerMarks.Countries);

    // Who bears what was found last stands in a sentence with it.
    private static Clause? Holding(ConversationState state) => state.Shown.FirstOrDefault(clause => clause.Sentences.Any(sentence =>
        Tokenizer.Tokenize(clause.Document.Slice(sentence).ToString()) is var words && TokenRows.HasAny(words, AskingWords.Actors) && words.Any(w => state.Words.Contains(w.Text, StringComparer.OrdinalIgnoreCase))));

    // Who says something, where it names nobody, are those who made the document.
    private Clause? ByKind(AnswerKind wanted, ImmutableArray<Clause> shown)
    {
        var holding = wanted is AnswerKind.Any or AnswerKind.Authors ? null : shown.FirstOrDefault(c => HoldsKind.Of(wanted, c, index));
        return holding is null && wanted is AnswerKind.Who or AnswerKind.Authors
            ? shown[^1].Document.Clauses.FirstOrDefault(c => index.HoldsMark(c, AnswerMarks.Countries)) : holding;
    }

    private static Answer.Quoted Quoted(Quote quote) => new([quote], [], [], []);

    /// <summary>An honest no, with what was shown as the nearest.</summary>
    internal static Answer.NotAnswered NotAnswered(ImmutableArray<string> missing, ImmutableArray<Clause> shown) =>
        new(missing, [.. shown.Where(static c => c.Span.Length > 0).Take(MostNearest).Select(static c => Quote.Whole(c))]);
}
