using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Looks for words in a row of tokens, without making anything.</summary>
internal static class TokenRows
{
    /// <summary>Whether any token is one of some words.</summary>
    public static bool HasAny(ImmutableArray<Token> tokens, FrozenSet<string> words)
    {
        foreach (var token in tokens)
        {
            if (words.Contains(token.Text))
                return true;
        }

        return false;
    }

    /// <summary>Whether two words stand side by side.</summary>
    public static bool HasPair(ImmutableArray<Token> tokens, string first, string second)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i - 1].Is(first) && tokens[i].Is(second))
                return true;
        }

        return false;
    }

    /// <summary>Whether words stand side by side, one of each set.</summary>
    public static bool HasRow(ImmutableArray<Token> tokens, params ReadOnlySpan<FrozenSet<string>> row)
    {
        for (var start = 0; start + row.Length <= tokens.Length; start++)
        {
            var length = 0;
            while (length < row.Length && row[length].Contains(tokens[start + length].Text))
                length++;
            if (length == row.Length)
                return true;
        }

        return false;
    }

    /// <summary>Where words stand side by side outside quotation marks, first; -1 where they do not.</summary>
    public static int IndexOfUnquoted(ImmutableArray<Token> tokens, params ReadOnlySpan<string> words)
    {
        for (var start = 0; start + words.Length <= tokens.Length; start++)
        {
            var length = 0;
            while (length < words.Length && tokens[start + length].Is(words[length]) && !tokens[start + length].Quoted)
                length++;
            if (length == words.Length)
                return start;
        }

        return -1;
    }
}
