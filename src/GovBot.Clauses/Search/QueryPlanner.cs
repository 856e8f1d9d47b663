using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Turns the words of a question into what is looked for: the words, their spelling put right, the vocabulary's words, the kind of answer.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary, IndexStatistics statistics, Spelling spelling, RankingWeights weights)
{
    /// <summary>Words of a question that are looked for; the rest is left out.</summary>
    public const int MostTerms = 128;

    private readonly NeedMaker _needs = new(vocabulary, statistics, spelling, weights);

    /// <summary>Plans the search for a question of any length and content.</summary>
    public QueryPlan Plan(Utterance utterance)
    {
        if (vocabulary.Languages.Read(utterance) is { } question)
            return new ForeignPlanner(vocabulary, statistics, _needs).Plan(question);
        ImmutableArray<Term> terms = [.. TermReader.Read(utterance.Text).Take(MostTerms)];
        var asked = AskedAnswer.By(utterance.Tokens);
        var emphasis = new QuestionSentences(utterance.Text, weights.BesideQuestion);
        var focus = new QuestionFocus(utterance.Tokens, vocabulary);
        var needs = ImmutableArray.CreateBuilder<Need>();
        HashSet<string> seen = [];
        for (var i = 0; i < terms.Length;)
        {
            var (entries, length) = Entries(terms, i, utterance.Text, asked);
            var name = statistics.Names.Match(terms, i);
            var typed = terms.Slice(i, Math.Max(Math.Max(1, length), name));
            i += typed.Length;
            var isAsking = typed is [var asking] && asked is not null && asked.Words.Contains(asking.Word);
            if (!isAsking && typed is [var word] && IsFunctionWord(word.Word) && !entries.Any(static e => e.OnlyUpper))
                continue;
            if (typed is [var named] && (statistics.IsItself(named.Word) || IsDocumentsName(named, terms, i)))
                continue;
            if (!seen.Add(string.Join(' ', typed.Select(static t => t.Stem))))
                continue;
            var role = new NeedRole(isAsking ? asked : null, emphasis.WeightAt(typed[0].Span.Start), focus.IsAsked(typed[0]), focus.IsDecisive(typed[0]) || (asked is { IsRequired: true } && (!asked.IsMeasure || focus.IsCounted(typed[0]))), focus.AsksForCause);
            var isOther = asked is { Mark: AnswerMarks.Countries } && IsOtherName(typed[0], entries, utterance.Text);
            var isNumbered = typed.Any(IsYearOrRank);
            var isCounted = asked is { Mark: AnswerMarks.Number } && focus.IsCounted(typed[0]);
            var need = _needs.Of(typed, typed.Length > length ? [] : entries, role);
            needs.Add(need with
            {
                IsWhole = need.IsWhole || isOther || (name > 1 && name >= length && asked is { IsOfSomething: true }),
                IsName = name > 1 && name >= length,
                IsMust = isOther || focus.IsDoing(typed[0]) || isCounted || isNumbered,
                IsNumber = isNumbered,
                IsCounted = isCounted,
                IsDeed = focus.IsPresentDeed(typed[0]),
            });
        }

        if (new NamedContent(terms, utterance.Text, statistics, vocabulary).IsAsked(utterance.Tokens))
            needs.Add(_needs.Unmet);
        return new QueryPlan(needs.ToImmutable(), [.. PairsOf(terms)], asked);
    }

    // "How many countries were at Bletchley" is not answered by those who were elsewhere.
    private static bool IsOtherName(Term term, ImmutableArray<VocabularyEntry> entries, string text) =>
        term.Span.Start > 0 && char.IsUpper(text[term.Span.Start]) && !text[term.Span.Start..term.Span.End].All(char.IsUpper) && !entries.Any(static e => e.Names == NameKind.Country);

    // "The fourth summit" is not the third, and "in 2027" not any year.
    private static bool IsYearOrRank(Term term) => (char.IsAsciiDigit(term.Word[0]) && AnswerMarks.IsOfDate(term.Word)) || (char.IsAsciiLetter(term.Word[0]) && Numerals.Ordinal(term.Word) is > 2);

    // "the Seoul Declaration" says no more than "the declaration".
    private bool IsDocumentsName(Term term, ImmutableArray<Term> terms, int next) =>
        next < terms.Length && Lexicon.DocumentWords.Contains(terms[next].Word) && Lexicon.FunctionWords.Contains(terms[next].Word) &&
        terms[next].Span.Start - term.Span.End == 1 && statistics.HasPair(term.Stem, terms[next].Stem);

    // Phrases of small words, and of those that ask for a kind of answer ("what day"), stand for nothing else.
    // The longest phrase that leads to a text; "binding treaty" is read as "binding" and "treaty" where it leads to none.
    private (ImmutableArray<VocabularyEntry> Entries, int Length) Entries(ImmutableArray<Term> terms, int start, string text, AskedAnswer? asked)
    {
        (ImmutableArray<VocabularyEntry> Entries, int Length) last = ([], 0);
        foreach (var match in vocabulary.Matches(terms, start, text))
        {
            var phrase = terms.Slice(start, match.Length);
            if (phrase.All(t => Lexicon.FunctionWords.Contains(t.Word) || (phrase.Length > 1 && asked is not null && asked.Words.Contains(t.Word))) && !match.Entries.Any(static e => e.OnlyUpper))
                continue;
            last = match;
            if (match.Entries.Any(e => e.IsMatter || e.Names != NameKind.None || e.Targets.Any(statistics.IsUsed)) || terms.Slice(start, match.Length).All(t => statistics.DocumentFrequency(t.Stem) > 0))
                return match;
        }

        return last.Length == 1 ? last : ([], 0);
    }

    private static IEnumerable<string> PairsOf(ImmutableArray<Term> terms)
    {
        var content = terms.Where(static t => !Lexicon.FunctionWords.Contains(t.Word)).ToList();
        return content.Zip(content.Skip(1), static (a, b) => IndexWriting.Pair(a.Stem, b.Stem)).Distinct();
    }

    private bool IsFunctionWord(string word) => Lexicon.FunctionWords.Contains(word) || spelling.IsFunctionWord(word);
}
