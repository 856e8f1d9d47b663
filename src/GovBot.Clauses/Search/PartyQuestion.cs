using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Tells whether a question asks of countries only whether they take part: "did China sign", "is Brazil in the club". The list of
/// those that do answers it for all others, too; it does not answer what China demands.
/// </summary>
internal static class PartyQuestion
{
    private static readonly FrozenSet<string> Joining = [.. AskingWords.Making, .. AskingWords.Joining, .. AskingWords.PartiesAndStates, .. WordSet.Of(
        "sign signing signs leader sides side member members club group part list listed included include includes including belong belongs participate participates participating " +
        "participation attend attends attending join joins joining agree agrees endorse endorses support supports back backs backing adopt adopts approve commit commits represented represent present absent missing " +
        "mentioned named involved board aboard in there table summit session meeting signature signatures put puts pledge pledged onboard world global heads names president minister chancellor premier others countries' people")];

    /// <summary>Whether it is such a question.</summary>
    public static bool IsAsked(ImmutableArray<Term> terms, string text, Vocabulary vocabulary, IndexStatistics statistics, QuestionFocus focus)
    {
        if (focus.AsksForCause)
            return false;
        for (var i = 0; i < terms.Length;)
        {
            var (entries, length) = vocabulary.Match(terms, i, text);
            var isCountry = entries.Any(static e => e.Names == NameKind.Country);
            if (!isCountry && !IsOfParties(terms[i].Word) && !statistics.IsOfName(terms[i].Word))
                return false;
            i += isCountry ? length : 1;
        }

        return true;
    }

    private static bool IsOfParties(string word) => Joining.Contains(word) || Lexicon.FunctionWords.Contains(word) || Lexicon.LightWords.Contains(word);
}
