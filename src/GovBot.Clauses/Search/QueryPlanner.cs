using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Turns the words of a question into what is looked for: the words, their spelling put right, the vocabulary's words, the kind of answer.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary, IndexStatistics statistics)
{
    /// <summary>Words of a question that are looked for; the rest is left out.</summary>
    public const int MostTerms = 64;

    private const float SpellingWeight = 0.9f;
    private const float EqualWeight = 0.8f;
    private const float OneWayWeight = 0.6f;
    private const float AnswerTypeWeight = 0.8f;
    private const float LightWeight = 0.3f;

    /// <summary>Plans the search for a question of any length and content.</summary>
    public QueryPlan Plan(Utterance utterance)
    {
        if (vocabulary.Languages.Read(utterance) is { } question)
            return new ForeignPlanner(vocabulary, statistics, NeedOf).Plan(question);
        ImmutableArray<Term> terms = [.. TermReader.Read(utterance.Text).Where(static t => !Lexicon.FunctionWords.Contains(t.Word) || t.Word is "us").Take(MostTerms)];
        var asked = AnswerTypes.AskedBy(utterance.Tokens);
        var needs = ImmutableArray.CreateBuilder<Need>();
        HashSet<string> seen = [];
        for (var i = 0; i < terms.Length;)
        {
            var (entries, length) = vocabulary.Match(terms, i, utterance.Text);
            var typed = terms.Slice(i, Math.Max(1, length));
            i += typed.Length;
            if (typed is [{ Word: "us" }] && length == 0)
                continue;
            if (seen.Add(string.Join(' ', typed.Select(static t => t.Stem))))
                needs.Add(NeedOf(typed, entries, asked));
        }

        var pairs = terms.Zip(terms.Skip(1), static (a, b) => IndexWriting.Pair(a.Stem, b.Stem)).Distinct();
        return new QueryPlan(needs.ToImmutable(), [.. pairs], asked);
    }

    private Need NeedOf(ImmutableArray<Term> typed, ImmutableArray<VocabularyEntry> entries, string? asked)
    {
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        alternatives.Add(new Alternative([.. typed.Select(t => t.Stem)], 1, AlternativeOrigin.Typed));
        foreach (var entry in entries)
            alternatives.AddRange(entry.Targets.Where(IsUsed).Select(t => new Alternative(t, entry.IsEqual ? EqualWeight : OneWayWeight, AlternativeOrigin.Vocabulary)));
        if (typed is [var asking] && AnswerTypes.IsAskedBy(asked, asking.Word))
            alternatives.Add(new Alternative([asked!], AnswerTypeWeight, AlternativeOrigin.AnswerType));
        var isFound = typed.Any(t => statistics.DocumentFrequency(t.Stem) > 0) || alternatives.Count > 1;
        if (!isFound && entries.Any(static e => e.IsCountry))
            alternatives.Add(new Alternative([AnswerTypes.Countries], OneWayWeight, AlternativeOrigin.AnswerType));
        if (!isFound && entries.IsEmpty && typed is [var word] && statistics.Spelling(word.Word) is { } corrected)
            alternatives.Add(new Alternative([TermReader.Stem(corrected)], SpellingWeight, AlternativeOrigin.Spelling));
        var weight = typed.All(static t => Lexicon.LightWords.Contains(t.Word)) ? LightWeight : 1;
        return new Need(typed, weight, alternatives.ToImmutable(), typed.Sum(t => statistics.Idf(t.Stem)), isFound || alternatives.Count > 1);
    }

    private bool IsUsed(ImmutableArray<string> stems) => stems.All(stem => statistics.DocumentFrequency(stem) > 0);
}
