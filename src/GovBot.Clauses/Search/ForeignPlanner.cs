using System.Collections.Immutable;
using GovBot.Clauses.Languages;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Turns the words of a question in another language into needs: what a word may mean in English meets the need alike.</summary>
/// <param name="vocabulary">The field's words, which stand for a word's English as they do for typed English.</param>
/// <param name="statistics">How often words stand in the index.</param>
/// <param name="maker">Makes the need of an English word or phrase.</param>
internal sealed class ForeignPlanner(Vocabulary vocabulary, IndexStatistics statistics, NeedMaker maker)
{
    // The lists have fewer everyday words than the English vocabulary, and yet more of a language than of small talk.
    private const float UnknownFactor = 1.75f;

    /// <summary>Plans the search for a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="utterance">As it was typed.</param>
    public QueryPlan Plan(ForeignQuestion question, Utterance utterance)
    {
        var asked = AskedAnswer.By(question.English.Tokens);
        var needs = ImmutableArray.CreateBuilder<Need>();
        HashSet<string> seen = [];
        foreach (var gloss in question.Glosses.Where(IsContent).Take(QueryPlanner.MostTerms))
        {
            if (NeedOf(gloss, asked) is { } need && seen.Add(string.Join(' ', need.Typed.Select(static t => t.Stem))))
                needs.Add(need);
        }

        var pairs = needs.SelectMany(static n => n.Typed.Zip(n.Typed.Skip(1), static (a, b) => IndexWriting.Pair(a.Stem, b.Stem))).Distinct();
        return new QueryPlan(needs.ToImmutable(), [.. pairs], asked) { Question = utterance };
    }

    private static bool IsContent(Gloss gloss) =>
        gloss.Kind is GlossKind.Term or GlossKind.Unknown || (gloss.Kind == GlossKind.Kept && gloss.English[0].All(char.IsAsciiDigit));

    private Need? NeedOf(Gloss gloss, AskedAnswer? asked)
    {
        var needs = gloss.English.Select(english => NeedOf(english, gloss, asked)).OfType<Need>().ToList();
        if (needs.Count == 0)
            return null;
        var leading = needs.Find(IsTyped) ?? needs.Find(static n => n.IsKnown) ?? needs[0];
        ImmutableArray<Alternative> alternatives = [.. needs.SelectMany(static n => n.Alternatives).OrderByDescending(static a => a.Weight)];
        return leading with { Alternatives = alternatives, Typed = leading.IsKnown ? leading.Typed : leading.Typed[..1], Share = leading.IsKnown ? leading.Share : leading.Share * UnknownFactor };
    }

    // A translation is not misspelt: what only a likeness to another word would find is unknown.
    private Need? NeedOf(string english, Gloss gloss, AskedAnswer? asked)
    {
        ImmutableArray<Term> terms = [.. TermReader.Read(english).Where(static t => !Lexicon.FunctionWords.Contains(t.Word)).Select(t => t with { Span = gloss.Span })];
        if (terms.IsEmpty)
            return null;
        var (entries, length) = vocabulary.Match(TermReader.Read(english), 0, english);
        var need = maker.Of(terms, length >= terms.Length ? entries : [], asked);
        if (need.Alternatives.Any(static a => a.Origin == AlternativeOrigin.Spelling))
            need = need with { Alternatives = [.. need.Alternatives.Where(static a => a.Origin != AlternativeOrigin.Spelling)], IsKnown = false };
        return need;
    }

    private bool IsTyped(Need need) => need.Typed.All(t => statistics.DocumentFrequency(t.Stem) > 0);
}
