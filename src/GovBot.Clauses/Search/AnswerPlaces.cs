using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Finds of what the dates, places and numbers of a clause are said: a date belongs to the words before it, back to the
/// nearest comma, or where none are, to those behind it, or where it stands alone between two commas, to both; a place to
/// all between two commas; a number to its sentence.
/// Another thing in the same clause has that date no more than a stranger.
/// </summary>
/// <param name="clause">The clause.</param>
/// <param name="passage">Its words.</param>
/// <param name="vocabulary">The names of countries.</param>
/// <param name="parties">Those of the document.</param>
internal sealed class AnswerPlaces(Clause clause, PassageTerms passage, Vocabulary vocabulary, PartyNames parties)
{
    private const int FarthestBefore = 6;
    private const int FarthestBehind = 3;

    private static readonly SearchValues<char> Cuts = SearchValues.Create(",;:()");

    // "no later than March", "by the end of 2026" say nothing of what is to happen then.
    private static readonly FrozenSet<string> Bounds = WordSet.Of("later latest earlier earliest than end beginning start early late mid until before after since");

    private const int LongestBound = 24;
    private static readonly ImmutableArray<string> Deadlines = [" by ", "later than", " until ", " before "];
    private static readonly ImmutableArray<string> Statements = [";", ":", ", we ", ", and ", ", which ", ", where "];

    private readonly string _text = clause.Document.Text;

    /// <summary>Whether an answer stands beside enough of what meets the question.</summary>
    /// <param name="asked">The kind of answer.</param>
    /// <param name="tried">What the question looks for, and how the clause meets it; the words that ask for the kind stand beside every answer of it.</param>
    /// <param name="least">The share of it that has to stand there, 0 to 1.</param>
    public bool IsBeside(AskedAnswer asked, List<TriedNeed> tried, float least)
    {
        if (tried.Find(static t => t.Need.IsCounted).Match is { Spans.IsEmpty: false } counted)
            return HasNumber(counted);
        var done = Matches(tried, static n => n.IsMust && !n.IsWhole && !n.IsCounted).SelectMany(static m => m.Spans).ToList();
        var said = Matches(tried, static n => !n.Alternatives.Any(static a => a.Origin == AlternativeOrigin.AnswerType));
        var all = said.Sum(static m => m.Share);
        var stretches = Answers(asked).Select(at => StretchOf(asked, at)).ToList();
        return stretches.Exists(s => done.Exists(span => s.Contains(span))) ||
            stretches.Exists(s => said.Where(m => m.Spans.IsEmpty || m.Spans.Any(span => s.Intersect(span).Length > 0)).Sum(static m => m.Share) >= least * all);
    }

    private static List<NeedMatch> Matches(List<TriedNeed> tried, Func<Need, bool> isOfKind) => [.. tried.Where(t => isOfKind(t.Need)).Select(static t => t.Match).OfType<NeedMatch>()];

    // "Seven barges", "barges, of which there are seven".
    private bool HasNumber(NeedMatch counted) => passage.Terms.Index().Any(n => AnswerMarks.IsNumber(n.Item, _text) &&
        passage.Terms.Skip(n.Index - FarthestBehind).Take(FarthestBehind + FarthestBefore + 1).Any(t => counted.Spans.Any(s => s.Contains(t.Span))));

    private IEnumerable<TextSpan> Answers(AskedAnswer asked) => asked.Mark switch
    {
        AnswerMarks.Time => TimeForms.Times(passage.Terms, _text, clause.Own),
        AnswerMarks.Duration => TimeForms.Durations(passage.Terms, _text),
        AnswerMarks.Frequency => TimeForms.Frequencies(passage.Terms),
        _ => passage.Terms.Where(t => IsAnswer(asked, t)).Select(static t => t.Span),
    };

    private bool IsAnswer(AskedAnswer asked, Term term) => asked.Mark switch
    {
        AnswerMarks.Date => AnswerMarks.IsOfDate(term.Word),
        AnswerMarks.Place => (AnswerMarks.IsPlaceOrMeeting(term, _text) || parties.Of(term, _text) is not null) && !(asked.IsOfCity && IsCountry(term)),
        _ => AnswerMarks.IsNumber(term, _text) && Numerals.Ordinal(term.Word) is null,
    };

    private bool IsCountry(Term term) => parties.Of(term, _text) is not null ||
        vocabulary.Match(passage.Terms, passage.Terms.IndexOf(term), _text).Entries.Any(static e => e.Names == NameKind.Country);

    private TextSpan StretchOf(AskedAnswer asked, TextSpan at)
    {
        var sentence = clause.Sentences.FirstOrDefault(s => s.Contains(at), clause.Own);
        var isDate = asked.Mark == AnswerMarks.Date || (asked.Mark == AnswerMarks.Time && passage.Terms.Any(t => t.Span == at && AnswerMarks.IsOfDate(t.Word)));
        if (!isDate && asked.Mark != AnswerMarks.Place)
            return sentence;
        if (isDate && IsDeadline(at, sentence))
            return TextSpan.Between(StatementStart(at, sentence), sentence.End);
        var start = _text.AsSpan(0, at.Start + 1).LastIndexOfAny(Cuts) is var before && before >= sentence.Start ? before + 1 : sentence.Start;
        var end = NextCut(at.End, sentence.End);
        return HasContent(start, at.Start) ? TextSpan.Between(start, isDate ? at.End : end)
            : HasContent(at.End, end) ? TextSpan.Between(start, end)
            : TextSpan.Between(sentence.Start, end == sentence.End ? end : NextCut(end + 1, sentence.End));
    }

    // "By the end of 2026", "no later than March" is said of all that a statement lists before it.
    private bool IsDeadline(TextSpan at, TextSpan sentence)
    {
        var before = _text.AsSpan(Math.Max(sentence.Start, at.Start - LongestBound), Math.Min(LongestBound, at.Start - sentence.Start));
        foreach (var bound in Deadlines)
        {
            if (before.Contains(bound, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private int StatementStart(TextSpan at, TextSpan sentence)
    {
        var start = sentence.Start;
        foreach (var join in Statements)
        {
            if (_text.AsSpan(start, at.Start - start).LastIndexOf(join, StringComparison.OrdinalIgnoreCase) is >= 0 and var behind)
                start += behind;
        }

        return start;
    }

    private int NextCut(int from, int end) => _text.AsSpan(from, end - from).IndexOfAny(Cuts) is >= 0 and var behind ? from + behind : end;

    private bool HasContent(int start, int end) => passage.Terms.Any(t => t.Span.Start >= start && t.Span.End <= end &&
        !Lexicon.FunctionWords.Contains(t.Word) && !Bounds.Contains(t.Word) && !AnswerMarks.IsOfDate(t.Word) && !char.IsAsciiDigit(t.Word[0]));
}
