using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Compares the needs of a question with the words of a clause.</summary>
internal static class NeedMatcher
{
    /// <summary>How far words meet a need that stand in a heading above the clause or in the clause that it is a part of.</summary>
    private const float AboveCredit = 0.8f;

    /// <summary>How a clause meets a need: by the alternative with the highest credit, the first of equals; null where it does not.</summary>
    public static NeedMatch? Match(Need need, PassageTerms passage)
    {
        NeedMatch? best = null;
        foreach (var alternative in need.Alternatives)
        {
            // No match has more credit than its alternative.
            if (alternative.Credit > (best?.Credit ?? 0) && Match(need, alternative, passage) is { } match && match.Credit > (best?.Credit ?? 0))
                best = match;
        }

        return best;
    }

    private static NeedMatch? Match(Need need, Alternative alternative, PassageTerms passage)
    {
        var weight = need.Weight * alternative.Weight;
        if (alternative.Origin == AlternativeOrigin.AnswerType)
            return passage.Marks.Contains(alternative.Stems[0]) ? new NeedMatch(alternative.Stems, weight, alternative.Credit, need.Share * alternative.Credit, alternative.IsFirm, []) : null;
        if (passage.Find(alternative.Stems) is { IsEmpty: false } together)
            return new NeedMatch(alternative.Stems, weight, alternative.Credit, need.Share * alternative.Credit, alternative.IsFirm, together);
        if (passage.HasAbove(alternative.Stems))
            return new NeedMatch(alternative.Stems, weight, AboveCredit * alternative.Credit, need.Share * AboveCredit * alternative.Credit, alternative.IsFirm, []);
        return alternative.Origin == AlternativeOrigin.Typed && alternative.Stems.Length > 1 && !need.IsWhole ? MatchApart(need, alternative, weight, passage) : null;
    }

    // Typed words also count where they stand apart; the vocabulary's phrases only mean what they mean together.
    private static NeedMatch? MatchApart(Need need, Alternative alternative, float weight, PassageTerms passage)
    {
        ImmutableArray<string> found = [.. alternative.Stems.Where(passage.Contains)];
        if (found.IsEmpty)
            return null;
        var credit = alternative.Credit * found.Length / alternative.Stems.Length;
        return new NeedMatch(found, weight, credit, need.Share * credit, alternative.IsFirm, [.. found.SelectMany(stem => passage.Find([stem]))]);
    }
}
