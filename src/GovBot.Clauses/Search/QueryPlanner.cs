using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Turns the words of a question into what is looked for: the words, their spelling put right, the vocabulary's words, the kind of answer.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary, IndexStatistics statistics, Spelling spelling, RankingWeights weights)
{
    /// <summary>Words of a question that are looked for; the rest is left out.</summary>
    public const int MostTerms = 128;

    private readonly NeedMaker _needs = new(vocabulary, statistics, spelling, weights);
    private readonly QuestionPhrases _phrases = new(vocabulary, statistics, spelling);

    /// <summary>Plans the search for a question of any length and content.</summary>
    public QueryPlan Plan(Utterance utterance)
    {
        if (vocabulary.Languages.Read(utterance) is { } question)
            return new ForeignPlanner(vocabulary, statistics, _needs).Plan(question, utterance);
        utterance = spelling.PutRight(utterance);
        ImmutableArray<Term> terms = [.. TermReader.Read(utterance.Text).Take(MostTerms)];
        var asked = AskedAnswer.By(utterance.Tokens);
        var emphasis = new QuestionSentences(utterance.Text, weights.BesideQuestion);
        var focus = new QuestionFocus(utterance.Tokens, vocabulary);
        var asksForParties = PartyQuestion.IsAsked(terms, utterance.Text, vocabulary, statistics, focus);
        ImmutableArray<Need> needs = [.. _phrases.Of(terms, utterance.Text, asked).Select(phrase =>
            NeedOf(phrase, RoleOf(phrase, asked, focus, emphasis, asksForParties), asked, focus, utterance.Text))];
        if (new NamedContent(terms, utterance.Text, statistics, vocabulary).IsAsked(utterance.Tokens))
            needs = needs.Add(_needs.Unmet);
        // "Which countries participated?" says nothing by which they could be told but the list of them.
        if (asksForParties && asked is { Mark: AnswerMarks.Countries })
            asked = asked with { IsRequired = true };
        return new QueryPlan(asksForParties ? OfParties(needs) : needs, [.. PairsOf(terms)], asked) { Question = utterance };
    }

    private static NeedRole RoleOf(QuestionPhrase phrase, AskedAnswer? asked, QuestionFocus focus, QuestionSentences emphasis, bool asksForParties)
    {
        var isOfKind = asked is { IsRequired: true } && (!asked.IsMeasure || focus.IsCounted(phrase.First));
        return new NeedRole(phrase.IsAsking ? asked : null, emphasis.WeightAt(phrase.First.Span.Start), focus.IsAsked(phrase.First), focus.IsDecisive(phrase.First) || isOfKind, asksForParties);
    }

    private Need NeedOf(QuestionPhrase phrase, NeedRole role, AskedAnswer? asked, QuestionFocus focus, string text)
    {
        var isOther = asked is { Mark: AnswerMarks.Countries } && IsOtherName(phrase, text);
        var isNumbered = phrase.Typed.Any(IsYearOrRank);
        var isCounted = asked is { Mark: AnswerMarks.Number } && focus.IsCounted(phrase.First);
        var isDoing = focus.IsDoing(phrase.First) && !(asked is { Mark: AnswerMarks.Title } && AskingWords.Making.Contains(phrase.First.Word));
        var need = _needs.Of(phrase.Typed, phrase.Entries, role);
        return need with
        {
            IsWhole = need.IsWhole || isOther || (phrase.IsName && asked is { IsOfSomething: true }),
            IsName = phrase.IsName,
            IsMust = isOther || isDoing || isCounted || isNumbered,
            IsNumber = isNumbered,
            IsCounted = isCounted,
            IsDeed = focus.IsPresentDeed(phrase.First),
        };
    }

    // Whether Switzerland is "part of the club" is told by the list of countries, whatever is said of clubs.
    private static ImmutableArray<Need> OfParties(ImmutableArray<Need> needs) =>
        needs.RemoveAll(static n => !n.MeetsByParties) is { IsEmpty: false } countries ? countries : needs;

    // "How many countries were at Bletchley" is not answered by those who were elsewhere.
    private static bool IsOtherName(QuestionPhrase phrase, string text) => phrase.First.Span is { Start: > 0 } span &&
        char.IsUpper(text[span.Start]) && !text[span.Start..span.End].All(char.IsUpper) && !phrase.Entries.Any(static e => e.Names == NameKind.Country);

    // "The fourth summit" is not the third, and "in 2027" not any year.
    private static bool IsYearOrRank(Term term) => (char.IsAsciiDigit(term.Word[0]) && AnswerMarks.IsOfDate(term.Word)) || (char.IsAsciiLetter(term.Word[0]) && Numerals.Ordinal(term.Word) is > 2);

    private static IEnumerable<string> PairsOf(ImmutableArray<Term> terms)
    {
        var content = terms.Where(static t => !Lexicon.FunctionWords.Contains(t.Word)).ToList();
        return content.Zip(content.Skip(1), static (a, b) => IndexWriting.Pair(a.Stem, b.Stem)).Distinct();
    }
}
