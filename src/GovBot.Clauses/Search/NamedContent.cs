using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Tells a question for what stands in another text, or for what belongs to a body, that the documents name: "the
/// objectives of the Compact", "what does the Bletchley Declaration say". A clause that names it does not answer.
/// </summary>
/// <param name="terms">The question.</param>
/// <param name="text">Its text.</param>
/// <param name="statistics">The names that the documents have.</param>
/// <param name="vocabulary">The names of organisations.</param>
internal sealed class NamedContent(ImmutableArray<Term> terms, string text, IndexStatistics statistics, Vocabulary vocabulary)
{
    private const int FarthestName = 4;
    private const int FarthestVerb = 4;

    private static readonly FrozenSet<string> Contents = WordSet.Of(
        "objective objectives goal goals aim aims purpose purposes principle principles provision provisions article articles content contents requirement requirements " +
        "recommendation recommendations finding findings conclusion conclusions rule rules obligation obligations signatory signatories member members membership chapter chapters " +
        "budget length size threshold thresholds penalty penalties deadline head presidency chairmanship chair chairman chairwoman chairperson president director scope mandate task tasks function functions power powers " +
        "target targets measure measures pillar pillars update updates amendment amendments revision revisions wording version versions text");

    private static readonly FrozenSet<string> Sayings = WordSet.Of(
        "say says state recommend require contain provide demand oblige prescribe stipulate prohibit ban allow promise conclude find set define list propose cover commit oblige bind contains requires");

    private static readonly FrozenSet<string> Joins = WordSet.Of("of in under within from by to the a this that those these latest new");
    private static readonly FrozenSet<string> Asks = WordSet.Of("what what's whats which how whatever list enumerate name give tell quote summarise summarize explain who");

    private static readonly FrozenSet<string> Within = WordSet.Of("in inside on under");
    private static readonly FrozenSet<string> Being = WordSet.Of("is are was were");
    private static readonly FrozenSet<string> Holding = WordSet.Of("listed included contained found foreseen written set laid");

    // Meetings, which a text may well describe, are no texts and no bodies.
    private static readonly FrozenSet<string> Meetings = WordSet.Of("summit session meeting conference park");

    /// <summary>Whether it is such a question.</summary>
    public bool IsAsked(ImmutableArray<Token> tokens)
    {
        var asks = TokenRows.HasAny(tokens, Asks) || (terms.Length > 0 && Contents.Contains(terms[0].Word));
        for (var i = 0; asks && i < terms.Length; i++)
        {
            if (Contents.Contains(terms[i].Word) && IsBeforeName(i))
                return true;
            if (IsInside(tokens, terms[i]) && Math.Max(NameAt(i), OrganisationAt(i)) > 0)
                return true;
            if (IsDoing(tokens, terms[i]) && Math.Max(NameAt(i), OrganisationAt(i)) is > 0 and var length && terms.Skip(i + length).Take(FarthestVerb).Any(static t => Sayings.Contains(t.Word)))
                return true;
        }

        return false;
    }

    // "principles of the OECD AI principles", "articles in the Hiroshima Code of Conduct"; what a clause says of a body that
    // the document itself makes, "the members of the Committee", it may well answer.
    private bool IsBeforeName(int at)
    {
        for (var i = at + 1; i < terms.Length && i <= at + FarthestName; i++)
        {
            if (NameAt(i) is > 0 and var length)
                return !IsSaidOf(terms[at].Stem, [.. terms.Skip(i).Select(static t => t.Stem)], length) && IsJoined(text[terms[at].Span.End..terms[i].Span.Start]);
        }

        return false;
    }

    private bool IsSaidOf(string content, ImmutableArray<string> behind, int length) => !behind.Contains(content) && statistics.StandTogether([content, .. behind.Take(length)]);

    private static bool IsJoined(string between) =>
        between.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(static w => Joins.Contains(w.ToLowerInvariant()) || char.IsAsciiDigit(w[0]));

    // "what does X say", "what did X recommend"
    private static bool IsDoing(ImmutableArray<Token> tokens, Term name) =>
        tokens.LastOrDefault(t => t.Span.Start < name.Span.Start && !t.Is("the"))?.Text is "does" or "did" or "do" or "would" or "will";

    // "what is in X", "which tools are on the X list", "who is listed in X"
    private static bool IsInside(ImmutableArray<Token> tokens, Term name) =>
        tokens.Where(t => t.Span.End <= name.Span.Start && t.Text is not ("the" or "exactly" or "actually")).ToArray() is [var first, .., var being, var within] &&
        first.Text is "what" or "which" or "who" && Within.Contains(within.Text) && (Being.Contains(being.Text) || Holding.Contains(being.Text)) ||
        tokens.Where(t => t.Span.End <= name.Span.Start && !t.Is("the")).ToArray() is [{ Text: "what's" or "whats" }, { Text: "in" or "inside" }];

    private int NameAt(int at)
    {
        var length = Math.Max(statistics.Names.MatchPart(terms, at), statistics.Names.OfAcronym(terms[at].Word) is null ? 0 : 1);
        if (length == 0 && at + 1 < terms.Length && IsOtherText(terms[at], terms[at + 1]))
            length = 2;
        return terms.Skip(at).Take(length).Any(static t => Meetings.Contains(t.Word)) ? 0 : length;
    }

    private int OrganisationAt(int at) => vocabulary.Match(terms, at, text) is var (entries, length) && entries.Any(static e => e.Names == NameKind.Organisation) ? length : 0;

    // "the Bletchley Declaration" where the documents are called otherwise.
    private bool IsOtherText(Term term, Term kind) =>
        kind.Word is "declaration" or "agreement" or "statement" or "charter" or "convention" or "treaty" && kind.Span.Start - term.Span.End == 1 &&
        !Lexicon.FunctionWords.Contains(term.Word) && !Lexicon.LightWords.Contains(term.Word) && !statistics.HasPair(term.Stem, kind.Stem) &&
        (char.IsUpper(text[term.Span.Start]) || statistics.DocumentFrequency(term.Stem) > 0);
}
