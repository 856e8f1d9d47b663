using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Reads the word that says a number is a clause's: "para.", "clause no", "§§", "paragrph".</summary>
internal static class ClauseWord
{
    /// <summary>The rank of no clause word; above that of an annex.</summary>
    public const int NoRank = -1;

    /// <summary>The rank of an annex: nothing holds it.</summary>
    public const int AnnexRank = 0;

    /// <summary>The rank of a point, and of "number", which is said of anything.</summary>
    public const int WeakestRank = 4;

    private const int ParagraphRank = 3;

    private static readonly FrozenDictionary<string, int> Ranks = new (int Rank, string Words)[]
    {
        (1, "article articles art arts artikel artículo 条 조"),
        (2, "section sections sec secs §"),
        (WeakestRank, "point points pt pts item items number numbers num nums no nos nr ziffer nummer punto #"),
    }.SelectMany(static r => r.Words.Split(' ').Select(word => (word, r.Rank))).ToFrozenDictionary(static p => p.word, static p => p.Rank);

    /// <summary>Reads one or two clause words with their punctuation; false with the cursor where it was.</summary>
    public static bool Take(TokenCursor cursor) => TakeRank(cursor) is not null;

    /// <summary>
    /// Reads as <see cref="Take"/> does and tells how deep in a document the first word stands, article before section
    /// before paragraph before point; null with the cursor where it was.
    /// </summary>
    public static int? TakeRank(TokenCursor cursor)
    {
        var word = cursor.Peek().Text;
        if (!TakeOne(cursor))
            return null;
        _ = TakeOne(cursor);
        return Ranks.GetValueOrDefault(word, ParagraphRank);
    }

    private static bool TakeOne(TokenCursor cursor)
    {
        if (IsRefusal(cursor) || (!cursor.TakeAny(Lexicon.ClauseWords) && !TakePage(cursor)))
            return false;
        _ = cursor.TakeAll("(", "s", ")") || cursor.Take(".");
        _ = IsNumber(cursor.Peek(1)) && (cursor.Take("-") || cursor.Take(":") || cursor.Take("–"));
        return true;
    }

    // "p. 4" and "pp. 2-4": a declaration is cited by paragraphs, and "p" alone is no word.
    private static bool TakePage(TokenCursor cursor) =>
        cursor.Peek().Text is "p" or "pp" && (IsNumber(cursor.Peek(1)) || (cursor.Peek(1).Is(".") && IsNumber(cursor.Peek(2)))) && cursor.TakeIf(true);

    private static bool IsNumber(Token token) => token.Kind == TokenKind.Number;

    // "no, 6" and "no one" decline something; "no 6" and "no. 6" are number six.
    private static bool IsRefusal(TokenCursor cursor) =>
        cursor.Peek().Text is "no" or "nos" && cursor.Peek(cursor.Peek(1).Is(".") ? 2 : 1).Kind != TokenKind.Number;
}
