using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises what only makes sense after an answer: "next", "the one before", "in full", "anything else on this?", "why".</summary>
internal static class FollowUpParser
{
    private static readonly FrozenSet<string> Wholes = FrozenSet.Create("full", "whole", "entire", "complete", "unabridged", "entirety", "entirely", "fully", "all", "everything", "lot");
    private static readonly FrozenSet<string> Mores = FrozenSet.Create("more", "else", "further", "additional", "other", "others", "another", "related", "similar");
    private static readonly FrozenSet<string> Agains = FrozenSet.Create("again", "repeat", "pardon", "resend", "redisplay");
    private static readonly FrozenSet<string> Documents = FrozenSet.Create("text", "document", "declaration", "thing", "it", "lot", "treaty");

    private static readonly FrozenSet<string> WholeCompany = WordSet.Of(
        "the in a an of it this that please pls plz show me give text paragraph para article clause passage section quote not only just excerpt snippet part " +
        "and i want need can could you have see read thing all again its now to us must should have verbatim literally word words for exactly my brief article copy paste , . ! ? -");

    private static readonly FrozenSet<string> MoreCompany = WordSet.Of(
        "anything something any some on about this that it is there the and what are tell show me give please pls plz say says paragraphs paragraph " +
        "clauses passages results result ones one on subject topic matter relevant also does do they i want see like to like , . ! ?");

    private static readonly FrozenSet<string> WhyCompany = WordSet.Of(
        "why how come this that the answer paragraph para one did you do choose pick chose picked explain is it show for what reason me , . ! ?");

    private static readonly FrozenSet<string> AgainCompany = WordSet.Of(
        "say show me the that this it what was is please pls one last answer paragraph para clause quote can could you i see read tell once more time come " +
        "same let have want to need just them those these , . ! ?");

    private static readonly FrozenSet<string> ElseCompany = WordSet.Of(
        "and so who else whom is are was were be being included include mentioned named listed involved invited covered meant there in it that this them on of the list part takes take taking , . ! ?");

    private static readonly FrozenSet<string> Shows = FrozenSet.Create("show", "display", "open");
    private static readonly FrozenSet<string> ShowCompany = WordSet.Of("me it that the this those them paragraph paragraphs para clause please can could you i let us to , . ! ?");

    private static readonly FrozenSet<string> Locations = FrozenSet.Create("paragraph", "paragraphs", "para", "paras", "clause", "clauses", "article", "articles", "number", "one", "source", "citation");

    private static readonly FrozenSet<string> LocationCompany = WordSet.Of(
        "which what what's where was is were are that this it those these from in of the does do did stand stands come comes again exactly says say said be a so and " +
        "number , . ! ?");

    /// <summary>The follow-up that the whole utterance is, else null.</summary>
    public static Question? Parse(ImmutableArray<Token> tokens)
    {
        if (tokens.Any(static t => t.Text is "why" or "explain") && tokens.All(static t => WhyCompany.Contains(t.Text)))
            return new Question.Why();
        if (((Question?)MoveParser.Parse(tokens) ?? ShortFormParser.OfShown(tokens)) is { } step)
            return step;
        if (IsOnly(tokens, Wholes, WholeCompany))
            return IsWhole(tokens) ? new Question.InFull(tokens.Any(static t => Documents.Contains(t.Text))) : null;
        if (IsAgain(tokens) || IsLocation(tokens) || IsWhoElse(tokens))
            return new Question.InFull(NamesDocument: false);
        return IsOnly(tokens, Mores, MoreCompany) || IsThatAll(tokens) ? new Question.More() : null;
    }

    // "is that all?", "and?"
    private static bool IsThatAll(ImmutableArray<Token> tokens)
    {
        ImmutableArray<Token> words = [.. tokens.Where(static t => t.Kind != TokenKind.Symbol)];
        return words is [{ Text: "is" or "was" }, { Text: "that" or "this" }, { Text: "all" or "everything" or "it" }] or [{ Text: "and" }];
    }

    // "all" alone may be of anything.
    private static bool IsWhole(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => Wholes.Contains(t.Text) && t.Text is not ("all" or "everything" or "lot")) || tokens.Any(static t => t.Is("it"));

    // "say that again", "once more", "come again?", "show me"
    private static bool IsAgain(ImmutableArray<Token> tokens) =>
        IsOnly(tokens, Agains, AgainCompany) || IsOnly(tokens, Shows, ShowCompany) ||
        tokens is [{ Text: "what" or "sorry" or "huh" or "eh" }] or [{ Text: "what" or "sorry" or "huh" or "eh" }, { Text: "?" }] ||
        (tokens is [{ Text: "once" }, { Text: "more" }, ..] && tokens.All(static t => AgainCompany.Contains(t.Text)));

    // "and who else?" asks for the rest of what was shown.
    private static bool IsWhoElse(ImmutableArray<Token> tokens) => TokenRows.HasPair(tokens, "who", "else") && tokens.All(static t => ElseCompany.Contains(t.Text));

    // "which paragraph was that?", "where does that stand?"
    private static bool IsLocation(ImmutableArray<Token> tokens) =>
        tokens.All(static t => Locations.Contains(t.Text) || LocationCompany.Contains(t.Text)) &&
        tokens.Any(static t => t.Text is "which" or "what" or "what's" or "where") && tokens.Any(static t => t.Text is "that" or "this" or "it" or "those" or "these") &&
        (tokens.Any(static t => Locations.Contains(t.Text)) || (tokens[0].Is("where") && tokens.Any(static t => t.Text is "stand" or "stands" or "from")));

    private static bool IsOnly(ImmutableArray<Token> tokens, FrozenSet<string> heads, FrozenSet<string> company) =>
        tokens.Any(t => heads.Contains(t.Text)) && tokens.All(t => heads.Contains(t.Text) || company.Contains(t.Text));
}
