using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>Tells whether a clause holds the kind of answer that is asked for, by the form of its words.</summary>
internal static class HoldsKind
{
    private const int FewestNames = 2;

    /// <summary>Whether a clause holds it anywhere.</summary>
    public static bool Of(AnswerKind kind, Clause clause, ClauseIndex index) => kind switch
    {
        AnswerKind.Any => true,
        AnswerKind.When => index.HoldsMark(clause, AnswerMarks.Date),
        AnswerKind.Where => HasPlace(Words(clause, clause.Own)),
        AnswerKind.HowMany => index.HoldsMark(clause, AnswerMarks.Countries) || HasNumber(Words(clause, clause.Own)),
        _ => index.HoldsMark(clause, AnswerMarks.Countries) || clause.Sentences.Any(s => ProperNames.Count(Words(clause, s)) >= FewestNames),
    };

    /// <summary>Whether a clause holds it beside the words that were asked for.</summary>
    public static bool Of(AnswerKind kind, RankedClause ranked, ClauseIndex index)
    {
        var (clause, spans) = (ranked.Clause, ranked.Matches.SelectMany(static m => m.Spans).ToList());
        var isNaming = kind == AnswerKind.Which || (kind == AnswerKind.HowMany && !HasNumber(Words(clause, clause.Own)));
        return !isNaming ? Of(kind, clause, index)
            : spans.Count == 0 ? index.HoldsMark(clause, AnswerMarks.Countries)
            : clause.Sentences.Any(s => spans.Exists(s.Contains) && ProperNames.Count(Words(clause, s)) >= FewestNames);
    }

    private static ImmutableArray<Token> Words(Clause clause, TextSpan span) => Tokenizer.Tokenize(clause.Document.Slice(span).ToString());

    // "held in France", "at the AI Seoul Summit"; not "in September".
    private static bool HasPlace(ImmutableArray<Token> words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].Text is not ("in" or "at"))
                continue;
            var name = words[i + 1].Is("the") && i + 2 < words.Length ? words[i + 2] : words[i + 1];
            if (name.Upper && !AnswerMarks.IsMonth(name.Text))
                return true;
        }

        return false;
    }

    // "third gathering"; not a day or a year.
    private static bool HasNumber(ImmutableArray<Token> words) => words.Any(static t =>
        (Numerals.Cardinal(t.Text) is > 1 || Numerals.Ordinal(t.Text) is > 1) && !char.IsDigit(t.Text[0]));
}
