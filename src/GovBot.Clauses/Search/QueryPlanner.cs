using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Turns the words of a question into what is looked for: the words, their spelling put right, the vocabulary's words, the kind of answer.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary, IndexStatistics statistics)
{
    /// <summary>Words of a question that are looked for; the rest is left out.</summary>
    public const int MostTerms = 128;

    private readonly Spelling _spelling = new(statistics, vocabulary);

    /// <summary>Plans the search for a question of any length and content.</summary>
    public QueryPlan Plan(Utterance utterance)
    {
        if (vocabulary.Languages.Read(utterance) is { } question)
            return new ForeignPlanner(vocabulary, statistics, NeedOf).Plan(question);
        ImmutableArray<Term> terms = [.. TermReader.Read(utterance.Text).Take(MostTerms)];
        var asked = AskedAnswer.By(utterance.Tokens);
        var emphasis = new QuestionSentences(utterance.Text);
        var needs = ImmutableArray.CreateBuilder<Need>();
        HashSet<string> seen = [];
        for (var i = 0; i < terms.Length;)
        {
            var (entries, length) = Entries(terms, i, utterance.Text);
            var typed = terms.Slice(i, Math.Max(Math.Max(1, length), statistics.Names.Match(terms, i)));
            i += typed.Length;
            var isAsking = typed is [var asking] && asked is not null && asked.Words.Contains(asking.Word);
            if (!isAsking && typed is [var word] && IsFunctionWord(word.Word) && !entries.Any(static e => e.OnlyUpper))
                continue;
            if (seen.Add(string.Join(' ', typed.Select(static t => t.Stem))))
                needs.Add(NeedOf(typed, typed.Length > length ? [] : entries, isAsking ? asked : null, emphasis.WeightAt(typed[0].Span.Start), IsFocus(utterance.Text, typed[0])));
        }

        return new QueryPlan(needs.ToImmutable(), [.. PairsOf(terms)], asked);
    }

    // The longest phrase that leads to a text; "binding treaty" is read as "binding" and "treaty" where it leads to none.
    private (ImmutableArray<VocabularyEntry> Entries, int Length) Entries(ImmutableArray<Term> terms, int start, string text)
    {
        (ImmutableArray<VocabularyEntry> Entries, int Length) last = ([], 0);
        foreach (var match in vocabulary.Matches(terms, start, text))
        {
            last = match;
            if (match.Entries.Any(e => e.IsMatter || e.Names != NameKind.None || e.Targets.Any(IsUsed)) || terms.Slice(start, match.Length).All(t => statistics.DocumentFrequency(t.Stem) > 0))
                return match;
        }

        return last.Length == 1 ? last : ([], 0);
    }

    private static IEnumerable<string> PairsOf(ImmutableArray<Term> terms)
    {
        var content = terms.Where(static t => !Lexicon.FunctionWords.Contains(t.Word)).ToList();
        return content.Zip(content.Skip(1), static (a, b) => IndexWriting.Pair(a.Stem, b.Stem)).Distinct();
    }

    private bool IsFunctionWord(string word) => Lexicon.FunctionWords.Contains(word) || _spelling.IsFunctionWord(word);

    // A translation may have another ending than the word that asks: "country", "countries".
    private Need NeedOf(ImmutableArray<Term> typed, ImmutableArray<VocabularyEntry> entries, AskedAnswer? asked) =>
        NeedOf(typed, entries, typed is [var only] && asked?.Words.Any(w => TermReader.Stem(w) == only.Stem) == true ? asked : null, emphasis: 1, isFocus: false);

    private Need NeedOf(ImmutableArray<Term> typed, ImmutableArray<VocabularyEntry> entries, AskedAnswer? asked, float emphasis, bool isFocus)
    {
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        alternatives.Add(new Alternative([.. typed.Select(t => t.Stem)], 1, 1, AlternativeOrigin.Typed));
        foreach (var entry in asked is { Mark: AnswerMarks.Company } ? [] : entries)
            alternatives.AddRange(entry.Targets.Where(IsUsed).Select(t => new Alternative(t, RankingWeights.Vocabulary, RankingWeights.VocabularyCredit, AlternativeOrigin.Vocabulary)));
        if (asked is not null)
            alternatives.Add(new Alternative([asked.Mark], RankingWeights.AnswerType, 1, AlternativeOrigin.AnswerType));
        if (typed is [var initials] && statistics.Names.OfAcronym(initials.Word) is { } name)
            alternatives.Add(new Alternative(name, RankingWeights.Vocabulary, RankingWeights.VocabularyCredit, AlternativeOrigin.Vocabulary));
        var isFound = typed.Any(t => statistics.DocumentFrequency(t.Stem) > 0) || alternatives.Count > 1;
        if (!isFound && entries.Any(static e => e.Names == NameKind.Country))
            alternatives.Add(new Alternative([AnswerMarks.Countries], RankingWeights.Vocabulary, RankingWeights.VocabularyCredit, AlternativeOrigin.AnswerType));
        if (!isFound && entries.IsEmpty && typed is [var word])
            alternatives.AddRange(_spelling.Corrections(word.Word).Select(static stems => new Alternative(stems, RankingWeights.Spelling, RankingWeights.Spelling, AlternativeOrigin.Spelling)));
        var isMatter = entries.Any(static e => e.IsMatter);
        if (alternatives.Count == 1 && !isFound && !isMatter && typed is [var strange] && char.IsAsciiLetter(strange.Word[0]))
            alternatives.AddRange(vocabulary.AssociatedWith(strange.Stem, IsUsed).Select(static stems => new Alternative(stems, RankingWeights.Associated, RankingWeights.AssociatedCredit, AlternativeOrigin.Association)));
        var isKnown = isFound || alternatives.Count > 1;
        var isLight = typed.All(static t => Lexicon.LightWords.Contains(t.Word)) && (typed.Length == 1 || alternatives.Count == 1);
        var weight = isLight ? RankingWeights.Light : 1;
        var share = asked is { Mark: AnswerMarks.Title or AnswerMarks.Countries } ? RankingWeights.AskingFirmly
            : asked is { Mark: not AnswerMarks.Company } ? RankingWeights.Asking
            : isLight ? RankingWeights.LightShare
            : (isKnown ? 1 : isMatter ? RankingWeights.Matter : entries.IsEmpty ? RankingWeights.Unknown : 1) * (RankingWeights.Smoothing + typed.Max(t => statistics.Idf(t.Stem)));
        var isUnsaid = !isLight && asked is null && typed.All(t => statistics.DocumentFrequency(t.Stem) == 0) && !alternatives.Any(static a => a.Origin == AlternativeOrigin.Spelling);
        return new Need(typed, weight * emphasis, share * emphasis * (isFocus ? RankingWeights.Focus : 1), alternatives.ToImmutable(), isKnown, isUnsaid);
    }

    // "which thresholds", "who chairs": what stands right behind the question word is what is asked for.
    private static bool IsFocus(string text, Term term)
    {
        var before = text.AsSpan(0, term.Span.Start).TrimEnd();
        return before.EndsWith("which", StringComparison.OrdinalIgnoreCase) || before.EndsWith("what", StringComparison.OrdinalIgnoreCase) || before.EndsWith("who", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsUsed(ImmutableArray<string> stems)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            if (i == 0 ? statistics.DocumentFrequency(stems[0]) == 0 : !statistics.HasPair(stems[i - 1], stems[i]))
                return false;
        }

        return true;
    }
}
