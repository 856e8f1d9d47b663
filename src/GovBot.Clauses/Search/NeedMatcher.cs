using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>Compares the needs of a question with the words of a clause.</summary>
internal static class NeedMatcher
{
    /// <summary>How a clause meets a need, or null where it does not.</summary>
    public static NeedMatch? Match(Need need, PassageTerms passage)
    {
        NeedMatch? best = null;
        foreach (var alternative in need.Alternatives)
        {
            if (Match(need, alternative, passage) is { } match && match.Credit > (best?.Credit ?? 0))
                best = match;
        }

        return best;
    }

    private static NeedMatch? Match(Need need, Alternative alternative, PassageTerms passage)
    {
        if (alternative.Origin == AlternativeOrigin.AnswerType)
            return passage.Marks.Contains(alternative.Stems[0]) ? new NeedMatch(need, alternative, alternative.Weight, []) : null;
        List<TextSpan> together = [.. passage.Find(alternative.Stems)];
        if (together.Count > 0)
            return new NeedMatch(need, alternative, alternative.Weight, [.. together]);
        if (alternative.Origin != AlternativeOrigin.Typed || alternative.Stems.Length == 1)
            return null;
        var apart = alternative.Stems.Where(passage.Contains).ToList();
        var credit = alternative.Weight * apart.Count / alternative.Stems.Length;
        return apart.Count == 0 ? null : new NeedMatch(need, alternative, credit, [.. apart.SelectMany(stem => passage.Find([stem]))]);
    }
}
