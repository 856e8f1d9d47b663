using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Tells whether a letter can be a clause's number: "para C", where documents at hand have lettered clauses.</summary>
internal static class ClauseLetter
{
    private static readonly FrozenSet<string> BehindNumber = FrozenSet.Create("say", "says", "please", "pls", "plz");

    /// <summary>Whether one stands at the cursor, behind a clause word or where nothing else can be meant.</summary>
    public static bool IsNext(TokenCursor cursor)
    {
        var token = cursor.Peek();
        var isLetter = cursor.ReadsLetters && token is { Kind: TokenKind.Word, Text: [>= 'a' and <= 'z'] };
        return isLetter && (token.Upper || !token.Is("a") || EndsNumber(cursor.Peek(1)));
    }

    // "clause a", "clause a of it", but "under this clause a member may …".
    private static bool EndsNumber(Token next) =>
        next.Kind != TokenKind.Word || Lexicon.Joins.Contains(next.Text) || Lexicon.RangeJoins.Contains(next.Text) ||
        Lexicon.PartOf.Contains(next.Text) || BehindNumber.Contains(next.Text);
}
