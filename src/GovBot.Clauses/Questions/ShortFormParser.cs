using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises that somebody wants a short form written out, by what is asked ("how is X spelled out", "what is X short for",
/// "expand the acronym X"): nothing else is said but the short form, or not even that, where one was just shown.
/// </summary>
internal static class ShortFormParser
{
    private static readonly FrozenSet<string> Nouns = WordSet.Of("abbreviation acronym initialism initials letters");
    private static readonly FrozenSet<string> Verbs = WordSet.Of("spell spells spelled spelt write written expand expands expanded unabbreviate abbreviate abbreviates abbreviated");
    private static readonly FrozenSet<string> OfLength = WordSet.Of("full long short complete unabbreviated");
    private static readonly FrozenSet<string> Forms = WordSet.Of("form forms name version");
    private static readonly FrozenSet<string> Standing = WordSet.Of("stand stands standing short");
    private static readonly FrozenSet<string> For = WordSet.Of("for");

    private static readonly FrozenSet<string> Company = WordSet.Of(
        "how is are was what what's whats does do did the a an of for you i it we they word words short form full long complete name out in please pls me to can could would here this that there its " +
        "and so ok but stand stands mean means meaning explained explain define defined say tell give show used exactly actually again by those these be s let know it's version ? . , ! : - – \" '");

    private static readonly FrozenSet<string> WhatItIs = WordSet.Of("what what's whats is are it that and so ok exactly ? . , ! does do mean means");

    /// <summary>The token of the short form in such a question, null where another is asked.</summary>
    public static Token? Read(ImmutableArray<Token> tokens) => IsAsked(tokens) && Rest(tokens) is [var only] ? only : null;

    /// <summary>The question about a short form that was shown, or null.</summary>
    public static Question.DefineShown? OfShown(ImmutableArray<Token> tokens)
    {
        if (IsAsked(tokens) && !TokenRows.HasAny(tokens, Forms) && Rest(tokens).IsEmpty)
            return new Question.DefineShown(IsOfShortForm: true);
        var isWhat = tokens.All(static t => WhatItIs.Contains(t.Text)) && tokens.Any(static t => t.Text is "that" or "it") && tokens.Any(static t => t.Text is "what" or "what's" or "whats");
        return isWhat ? new Question.DefineShown(IsOfShortForm: false) : null;
    }

    private static bool IsAsked(ImmutableArray<Token> tokens) => TokenRows.HasAny(tokens, Nouns) || TokenRows.HasRow(tokens, Standing, For) || TokenRows.HasRow(tokens, OfLength, Forms) ||
        (TokenRows.HasAny(tokens, Verbs) && tokens.Any(static t => t.Text is "out" or "expand" or "expanded" or "unabbreviate" or "abbreviate" or "abbreviates" or "abbreviated"));

    private static ImmutableArray<Token> Rest(ImmutableArray<Token> tokens) =>
        [.. tokens.Where(static t => !Nouns.Contains(t.Text) && !Verbs.Contains(t.Text) && !Company.Contains(t.Text))];
}
