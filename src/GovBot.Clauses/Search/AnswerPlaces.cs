using System.Buffers;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Finds of what the dates, places and numbers of a clause are said: a date belongs to the words before it, back to the
/// nearest comma, or where none are, to those behind it; a place to all between two commas; a number to its sentence.
/// Another thing in the same clause has that date no more than a stranger.
/// </summary>
/// <param name="clause">The clause.</param>
/// <param name="passage">Its words.</param>
/// <param name="vocabulary">The names of countries.</param>
internal sealed class AnswerPlaces(Clause clause, PassageTerms passage, Vocabulary vocabulary)
{
    private static readonly SearchValues<char> Cuts = SearchValues.Create(",;:()");

    private readonly string _text = clause.Document.Text;

    /// <summary>Whether an answer stands beside enough of what meets the question.</summary>
    /// <param name="asked">The kind of answer.</param>
    /// <param name="needs">What the question looks for; the words that ask for the kind stand beside every answer of it.</param>
    /// <param name="least">The share of it that has to stand there, 0 to 1.</param>
    public bool IsBeside(AskedAnswer asked, IEnumerable<Need> needs, float least)
    {
        var said = needs.Where(static n => !n.Alternatives.Any(static a => a.Origin == AlternativeOrigin.AnswerType))
            .Select(need => NeedMatcher.Match(need, passage)).OfType<NeedMatch>().ToList();
        var stretches = passage.Terms.Where(t => IsAnswer(asked, t)).Select(t => StretchOf(asked, t.Span)).ToList();
        var all = said.Sum(static m => m.Share);
        return stretches.Exists(s => said.Where(m => m.Spans.Any(span => s.Intersect(span).Length > 0)).Sum(static m => m.Share) >= least * all);
    }

    private bool IsAnswer(AskedAnswer asked, Term term) => asked.Mark switch
    {
        AnswerMarks.Date => AnswerMarks.IsOfDate(term.Word),
        AnswerMarks.Place => AnswerMarks.IsPlaceOrMeeting(term, _text) && !(asked.IsOfCity && IsCountry(term)),
        _ => AnswerMarks.IsNumber(term),
    };

    private bool IsCountry(Term term) =>
        vocabulary.Match(passage.Terms, passage.Terms.IndexOf(term), _text).Entries.Any(static e => e.Names == NameKind.Country);

    private TextSpan StretchOf(AskedAnswer asked, TextSpan at)
    {
        var sentence = clause.Sentences.FirstOrDefault(s => s.Contains(at), clause.Own);
        if (asked.Mark is not (AnswerMarks.Date or AnswerMarks.Place))
            return sentence;
        var start = _text.AsSpan(0, at.Start + 1).LastIndexOfAny(Cuts) is var before && before >= sentence.Start ? before + 1 : sentence.Start;
        var end = _text.AsSpan(at.End, sentence.End - at.End).IndexOfAny(Cuts) is >= 0 and var behind ? at.End + behind : sentence.End;
        return HasContent(start, at.Start) ? TextSpan.Between(start, asked.Mark == AnswerMarks.Date ? at.End : end)
            : HasContent(at.End, end) ? TextSpan.Between(start, end)
            : TextSpan.Between(sentence.Start, end);
    }

    private bool HasContent(int start, int end) => passage.Terms.Any(t => t.Span.Start >= start && t.Span.End <= end &&
        !Lexicon.FunctionWords.Contains(t.Word) && !AnswerMarks.IsOfDate(t.Word) && !char.IsAsciiDigit(t.Word[0]));
}
