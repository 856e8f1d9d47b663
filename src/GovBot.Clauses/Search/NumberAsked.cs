using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;
using static GovBot.Clauses.Search.AskingWords;

namespace GovBot.Clauses.Search;

/// <summary>Tells whether a question asks for a number: how many, what share, from what age, above what capacity.</summary>
internal static class NumberAsked
{
    private const int FarthestAmount = 4;

    private static readonly FrozenSet<string> Shares = WordSet.Of("share portion proportion percentage fraction percent majority quorum");
    private static readonly FrozenSet<string> Amounts = WordSet.Of("amount amounts number sum size age capacity height weight price cost fee budget maximum minimum");
    private static readonly FrozenSet<string> Measures = WordSet.Of("often big large high tall old heavy far expensive deep wide costly small frequently");
    private static readonly FrozenSet<string> Openings = WordSet.Of("what which what's the is was state give name tell me quote exact maximum minimum");

    private static readonly FrozenSet<string> Joins = WordSet.Of("of for");

    /// <summary>Whether it asks for a share, which no list of countries is, though it is asked of countries.</summary>
    public static bool IsShare(ImmutableArray<Token> tokens) => TokenRows.HasRow(tokens, Which, Shares) || TokenRows.HasRow(tokens, ByWhat, How, Much);

    /// <summary>Whether it asks for a number of any kind.</summary>
    public static bool Is(ImmutableArray<Token> tokens) =>
        (TokenRows.HasPair(tokens, "how", "many") && !TokenRows.HasPair(tokens, "many", "times")) ||
        TokenRows.HasRow(tokens, How, Measures) ||
        IsShare(tokens) ||
        TokenRows.HasRow(tokens, Which, Amounts) ||
        AsksHowMuchOf(tokens) ||
        TokenRows.HasRow(tokens, Which, Being, Amounts, Of) || TokenRows.HasRow(tokens, Which, Being, The, Amounts, Of) ||
        IsOfAmount(tokens);

    // "how much money"; "how much do they care" asks for no number.
    private static bool AsksHowMuchOf(ImmutableArray<Token> tokens) =>
        tokens.Select((t, i) => t.Is("how") && i + 2 < tokens.Length && tokens[i + 1].Is("much") && !Auxiliaries.Contains(tokens[i + 2].Text) && tokens[i + 2].Kind == TokenKind.Word).Any(static asks => asks);

    // "size of the committee", "what is the number of", "state the amount of"
    private static bool IsOfAmount(ImmutableArray<Token> tokens)
    {
        for (var i = 0; i < tokens.Length && i <= FarthestAmount; i++)
        {
            if (Amounts.Contains(tokens[i].Text) || Shares.Contains(tokens[i].Text))
                return i + 1 < tokens.Length && Joins.Contains(tokens[i + 1].Text);
            if (!Openings.Contains(tokens[i].Text))
                return false;
        }

        return false;
    }
}
