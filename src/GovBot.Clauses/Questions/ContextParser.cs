using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises a question about what was shown last, by a word that points back ("that", "those", "it", "there") or by
/// leaving out what it is about ("for which systems?", "and when?"). A pronoun that stands for the document, as in
/// "what does it say about …", points nowhere.
/// </summary>
internal static class ContextParser
{
    private const int LongestBare = 5;

    private static readonly FrozenSet<string> Asking = WordSet.Of("who whom whose when where which what how why says what's whats");
    private static readonly FrozenSet<string> Leading = WordSet.Of("for by in to with from at of on about under since until till and or but so then");
    private static readonly FrozenSet<string> Strong = WordSet.Of("that those these this them then");
    private static readonly FrozenSet<string> Weak = WordSet.Of("it they he she their its there");

    private static readonly FrozenSet<string> BeforePointer = WordSet.Of(
        "is are was were will would does do did can could should has have had be and but or behind of about for on to in by with from at under after before like than as who what " +
        "which when where doing using into over against through within");

    /// <summary>What "in which …?" and "on what …?" ask for a time by.</summary>
    public static FrozenSet<string> Times { get; } = WordSet.Of("year month day date time");

    /// <summary>What "in which …?" asks for a place by.</summary>
    public static FrozenSet<string> Locations { get; } = WordSet.Of("country city place location venue town");

    /// <summary>Verbs that say no more than that somebody has something: a responsibility, a cost.</summary>
    public static FrozenSet<string> Bearing { get; } = WordSet.Of("bear bears carry carries shoulder shoulders hold holds has have owns own");

    private static readonly FrozenSet<string> Saying = WordSet.Of(
        "say says said mention mentions talk talks refer refers state states speak speaks mean means cover covers address addresses contain contains include " +
        "includes define defines call calls discuss discusses have list lists declare declares set require requires ban bans allow allows touch deal use uses");

    /// <summary>The question, or null where nothing points back.</summary>
    public static Question.InContext? Parse(Utterance utterance, ImmutableArray<Token> tokens)
    {
        ImmutableArray<Token> words = [.. tokens.Where(static t => t.Kind != TokenKind.Symbol)];
        if (words.IsEmpty || words.Length > LongestBare * 3)
            return null;
        var isBare = IsBare(words) && !words.Any(static t => t.Quoted);
        var isStrong = Enumerable.Range(0, words.Length).Any(i => PointsBack(words, i));
        var isWeak = !isStrong && words.Any(static t => Weak.Contains(t.Text)) && !IsAboutDocument(words);
        return isBare || isStrong || isWeak ? new Question.InContext(utterance.Text, KindOf(words), isBare || isStrong) : null;
    }

    // "for which systems?", "and when?", "by whom?", "which ones?"
    private static bool IsBare(ImmutableArray<Token> words)
    {
        var at = 0;
        while (at < words.Length && Leading.Contains(words[at].Text))
            at++;
        if (at >= words.Length || !Asking.Contains(words[at].Text) || words.Length > LongestBare)
            return false;
        var rest = words[(at + 1)..];
        return (at > 0 && rest.Length <= 2) || (rest is [var only] && (Times.Contains(only.Text) || Locations.Contains(only.Text))) || rest.All(static t => Lexicon.FunctionWords.Contains(t.Text) || t.Text is "many" or "exactly" or "precisely" or "says" or "so");
    }

    private static bool PointsBack(ImmutableArray<Token> words, int i)
    {
        if (words[i].Is("they") && i > 0 && words[i - 1].Text is "are" or "were")
            return true;
        if (!Strong.Contains(words[i].Text) || words[i].Quoted)
            return false;
        var isLast = i == words.Length - 1;
        if (words[i].Is("then"))
            return isLast && i > 1;
        var isPlaced = i == 0 || isLast || BeforePointer.Contains(words[i - 1].Text) || words[i - 1].Text is "exactly" or "says";
        return isPlaced && (isLast || !Lexicon.DocumentWords.Contains(words[i + 1].Text)) && !(words[i].Is("that") && i > 0 && Saying.Contains(words[i - 1].Text) && !isLast);
    }

    // "what does it say about …", "did they mention …", "is it about …"
    private static bool IsAboutDocument(ImmutableArray<Token> words)
    {
        var saying = words.FirstOrDefault(static t => Saying.Contains(t.Text));
        return saying is not null && words.Any(t => t.Span.Start > saying.Span.Start && !Lexicon.FunctionWords.Contains(t.Text) && t.Text is not "when" and not "where" and not "who");
    }

    private static AnswerKind KindOf(ImmutableArray<Token> words)
    {
        var at = words.Select(static (t, i) => (t.Text, i)).FirstOrDefault(static w => Asking.Contains(w.Text) && w.Text is not ("why" or "says"));
        return at.Text switch
        {
            "whom" when at.i > 0 && words[at.i - 1].Text is not ("by" or "behind") => AnswerKind.Which,
            "who" when Bearing.Contains(Behind(words, at.i)) => AnswerKind.Holder,
            "whose" when words.All(static t => Lexicon.FunctionWords.Contains(t.Text)) => AnswerKind.Holder,
            "who" or "whom" or "whose" => words.Any(static t => t.Text is "say" or "says" or "said") ? AnswerKind.Authors : AnswerKind.Who,
            "what" or "what's" or "whats" when words[^1].Text is "called" or "named" or "titled" or "entitled" => AnswerKind.Which,
            "which" or "what" when words.Skip(at.i).Any(static t => Times.Contains(t.Text)) => AnswerKind.When,
            "which" or "what" when Locations.Contains(Behind(words, at.i)) => AnswerKind.Where,
            "what" or "what's" or "whats" when words.Any(static t => t.Text is "name" or "names") => AnswerKind.Which,
            "when" => AnswerKind.When,
            "where" => AnswerKind.Where,
            "how" when Behind(words, at.i) is "many" or "much" => AnswerKind.HowMany,
            "which" or "what" when IsNaming(words) => AnswerKind.Which,
            _ => AnswerKind.Any,
        };
    }

    private static string Behind(ImmutableArray<Token> words, int i) => i + 1 < words.Length ? words[i + 1].Text : "";

    // "which firms are those exactly?", "which ones?", "what are they called?"
    private static bool IsNaming(ImmutableArray<Token> words) =>
        words.Zip(words.Skip(1)).Any(static p => p.First.Text is "are" or "were" && p.Second.Text is "those" or "they" or "these") ||
        words.Any(static t => t.Is("ones")) || words.Length <= 2 && words[^1].Is("which") || words.Any(static t => t.Is("exactly")) && words.Length <= 3;
}
