using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises what is asked of the bot and not of a document: what it is like ("are you reliable?", "who is your boss?"), and
/// work that it does not do ("write a poem about AI", "translate it").
/// </summary>
internal static class Addressed
{
    private const int LongestTrait = 6;
    private const int LongestPossession = 6;

    private static readonly FrozenSet<string> Composing = WordSet.Of("write compose translate paraphrase rewrite sing draw teach solve generate");
    private static readonly FrozenSet<string> Shortening = WordSet.Of("summarise summarize shorten simplify");
    private static readonly FrozenSet<string> Asking = WordSet.Of("please pls can could would will you kindly now just and");
    private static readonly FrozenSet<string> Liking = WordSet.Of("like love hate enjoy prefer feel eat sleep dream drink believe trust");
    private static readonly FrozenSet<string> Searching = WordSet.Of("sure able aware certain saying there referring quoting familiar looking finding going trying");

    /// <summary>Whether an utterance is only about the bot, or asks for such work.</summary>
    public static bool IsToBot(ImmutableArray<Token> tokens) => AsksForWork(tokens) || tokens switch
    {
        [{ Text: "are" }, { Text: "you" or "u" }, .. var trait] => IsTrait(trait),
        [{ Text: "do" or "can" or "would" }, { Text: "you" or "u" }, { } liking, ..] => Liking.Contains(liking.Text),
        [{ Text: "who" or "what" or "how" or "where" }, { Text: "is" or "are" or "was" }, { Text: "your" or "ur" }, .. var thing] => thing.Length <= LongestPossession,
        [{ Text: "who's" or "what's" or "how's" or "where's" or "whats" or "whos" }, { Text: "your" or "ur" }, .. var thing] => thing.Length <= LongestPossession,
        [{ Text: "who" }, { Text: "is" or "was" }, .., { Text: "for" or "of" or "behind" }, { Text: "you" }] => true,
        [{ Text: "who" }, { Text: "is" or "was" }, .., { Text: "for" or "of" or "behind" }, { Text: "you" }, { Kind: TokenKind.Symbol }] => true,
        _ => false,
    };

    // "are you a robot or a woman"; not "are you sure that Japan signed".
    private static bool IsTrait(ImmutableArray<Token> trait) =>
        trait.Length is > 0 and <= LongestTrait && !trait.Any(static t => Searching.Contains(t.Text) || t.Kind == TokenKind.Number);

    private static bool AsksForWork(ImmutableArray<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Length && Asking.Contains(tokens[at].Text))
            at++;
        return at + 1 < tokens.Length && !tokens[at].Quoted && (Composing.Contains(tokens[at].Text) ||
            (Shortening.Contains(tokens[at].Text) && tokens.Skip(at + 1).All(static t => t.Kind != TokenKind.Word || Lexicon.FunctionWords.Contains(t.Text) || Lexicon.SelfNames.Contains(t.Text))));
    }
}
