using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Tells whether a question put in words asks for all of something, so that several clauses may each hold a part of the answer.</summary>
internal static class ListQuestion
{
    private const int ShortestPlural = 4;

    /// <summary>Words with which people begin to ask for a list.</summary>
    public static FrozenSet<string> Commanding { get; } = WordSet.Of("all every each list give show name find get enumerate identify tell please can could i");

    private static readonly FrozenSet<string> Alls = WordSet.Of("all every each list lists listed listing enumerate enumerated everything");
    private static readonly FrozenSet<string> Asking = WordSet.Of("which what");

    // "all in all", "are all states affected": not what is to be listed.
    private static readonly FrozenSet<string> Beginnings = [.. Commanding, "quote"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(ImmutableArray<Token> tokens) => tokens.Length > 1 &&
        ((Beginnings.Contains(tokens[0].Text) && TokenRows.HasAny(tokens, Alls)) || TokenRows.HasPair(tokens, "whole", "list") || tokens.Zip(tokens.Skip(1)).Any(static p => Asking.Contains(p.First.Text) && IsPlural(p.Second)));

    private static bool IsPlural(Token token) => token.Kind == TokenKind.Word && token.Text.Length >= ShortestPlural && token.Text[^1] == 's' &&
        token.Text[^2] is not ('s' or 'u' or 'i' or '\'') && !Lexicon.FunctionWords.Contains(token.Text);
}
