namespace GovBot.Clauses.Questions;

/// <summary>Reads the word that says a number is a clause's: "para.", "clause no", "§§", "paragrph".</summary>
internal static class ClauseWord
{
    /// <summary>Reads one or two clause words with their punctuation; false with the cursor where it was.</summary>
    public static bool Take(TokenCursor cursor)
    {
        if (!TakeOne(cursor))
            return false;
        _ = TakeOne(cursor);
        return true;
    }

    private static bool TakeOne(TokenCursor cursor)
    {
        if (!cursor.TakeAny(Lexicon.ClauseWords) && !cursor.TakeIf(IsMisspelt(cursor)))
            return false;
        _ = cursor.TakeAll("(", "s", ")") || cursor.Take(".");
        return true;
    }

    // "no, 6" declines something; "no 6" is number six.
    private static bool IsMisspelt(TokenCursor cursor)
    {
        var token = cursor.Peek();
        return token.Kind == TokenKind.Word && token.Text.Length >= 5 && cursor.Peek(1).Kind == TokenKind.Number &&
            Lexicon.LongClauseWords.Any(word => EditDistance.IsAtMost(token.Text, word, 2) && token.Text[0] == word[0]);
    }
}
