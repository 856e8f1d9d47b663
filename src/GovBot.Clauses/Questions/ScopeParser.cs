using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Reads the words that say where to look, by what was shown last: "further down", "elsewhere", "in that paragraph".</summary>
internal static class ScopeParser
{
    private static readonly (OccurrenceScope Scope, string[] Words)[] Phrases =
    [
        (OccurrenceScope.Behind, ["further", "down"]), (OccurrenceScope.Behind, ["further", "on"]), (OccurrenceScope.Behind, ["later", "on"]),
        (OccurrenceScope.Behind, ["after", "that"]), (OccurrenceScope.Behind, ["after", "this"]), (OccurrenceScope.Behind, ["afterwards"]),
        (OccurrenceScope.Behind, ["later"]), (OccurrenceScope.Behind, ["below"]), (OccurrenceScope.Behind, ["from", "there", "on"]), (OccurrenceScope.Behind, ["from", "here", "on"]),
        (OccurrenceScope.Before, ["further", "up"]), (OccurrenceScope.Before, ["before", "that"]), (OccurrenceScope.Before, ["before", "this"]),
        (OccurrenceScope.Before, ["earlier", "on"]), (OccurrenceScope.Before, ["earlier"]), (OccurrenceScope.Before, ["above"]), (OccurrenceScope.Before, ["previously"]),
        (OccurrenceScope.Elsewhere, ["anywhere", "else"]), (OccurrenceScope.Elsewhere, ["somewhere", "else"]), (OccurrenceScope.Elsewhere, ["elsewhere"]),
        (OccurrenceScope.Elsewhere, ["where", "else"]), (OccurrenceScope.Elsewhere, ["other", "paragraphs"]), (OccurrenceScope.Elsewhere, ["another", "paragraph"]),
        (OccurrenceScope.Elsewhere, ["any", "other", "paragraph"]), (OccurrenceScope.Elsewhere, ["other", "clauses"]),
        (OccurrenceScope.Shown, ["that", "paragraph"]), (OccurrenceScope.Shown, ["this", "paragraph"]), (OccurrenceScope.Shown, ["that", "clause"]),
        (OccurrenceScope.Shown, ["this", "clause"]), (OccurrenceScope.Shown, ["that", "one"]), (OccurrenceScope.Shown, ["this", "one"]),
        (OccurrenceScope.Shown, ["that", "article"]), (OccurrenceScope.Shown, ["this", "article"]), (OccurrenceScope.Shown, ["those", "paragraphs"]), (OccurrenceScope.Shown, ["these", "paragraphs"]),
    ];

    /// <summary>The scope, and the tokens without the words for it. "Where else" keeps its "where".</summary>
    public static (OccurrenceScope Scope, ImmutableArray<Token> Tokens) Read(ImmutableArray<Token> tokens)
    {
        foreach (var (scope, words) in Phrases)
        {
            if (TokenRows.IndexOfUnquoted(tokens, words) is >= 0 and var at)
                return (scope, words[0] == "where" ? tokens.RemoveAt(at + 1) : tokens.RemoveRange(at, words.Length));
        }

        var isAgain = tokens is [{ Text: "does" or "do" or "is" or "are" or "did" or "was" or "will" }, ..] && tokens.Any(static t => t.Is("again"));
        return (isAgain ? OccurrenceScope.Elsewhere : OccurrenceScope.Everywhere, tokens);
    }
}
