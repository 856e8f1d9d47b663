using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises that somebody asks where words stand ("where is the OECD mentioned", "every paragraph on privacy",
/// "how often does it say 'human'", "count OECD") and which words: those in quotation marks, else those behind the
/// verb of mentioning, else those before it.
/// </summary>
internal static class OccurrencesParser
{
    private static readonly FrozenSet<string> Places = Set(
        "where where's everywhere spots spot places passages paragraphs paras clauses articles points sections occurrences instances paragraph clause");

    private static readonly FrozenSet<string> Mentions = Set(
        "mention mentions mentioned mentioning named appear appears appearing appeared occur occurs occurring occurrences occurrence instances used contain contains " +
        "containing refer refers referred references referenced speak speaks talk talks word words phrase phrases term terms turn turns crop crops come comes show shows");

    // With one of these words it is asked whether something stands there at all.
    private static readonly FrozenSet<string> Asserting = Set("mention mentions mentioned mentioning named occur occurs occurrences occurrence");
    private static readonly FrozenSet<string> Arriving = Set("turn turns come comes crop crops show shows pop pops");
    private static readonly FrozenSet<string> Quantities = Set("every all each both any full complete list");
    private static readonly FrozenSet<string> Things = Set(
        "paragraph paragraphs para paras clause clauses passage passages place places spot spots mention mentions occurrence occurrences reference " +
        "references instance instances article articles");

    private static readonly FrozenSet<string> Topics = Set("on about concerning regarding with of for touching to that which in");

    /// <summary>The question, or null where the utterance asks for something else.</summary>
    public static Question.Occurrences? Parse(Utterance utterance, ImmutableArray<Token> all)
    {
        var (scope, within) = ScopeParser.Read(all);
        var (withOtherWords, tokens) = OtherWords.Read(within);
        if (!IsAsked(utterance, tokens, scope, withOtherWords))
            return null;
        var quotes = QuotedText.Find(utterance.Text);
        ImmutableArray<string> phrases = quotes.Length > 0 ? [.. quotes.Select(utterance.Slice)] : PhraseReader.Read(utterance, tokens);
        var isPointing = phrases.IsEmpty && tokens.Any(static t => t.Text is "that" or "this" or "it" or "those" or "these") && scope is not (OccurrenceScope.Everywhere or OccurrenceScope.Shown);
        return phrases.IsEmpty && !isPointing ? null : new Question.Occurrences(phrases, scope, quotes.Length > 0, withOtherWords);
    }

    private static bool IsAsked(Utterance utterance, ImmutableArray<Token> tokens, OccurrenceScope scope, bool withOtherWords)
    {
        var counts = HasPair(tokens, "how", "often") || HasPair(tokens, "many", "times") || HasPair(tokens, "number", "of") && tokens.Any(static t => t.Text is "times" || Asserting.Contains(t.Text));
        var places = tokens.Any(static t => Places.Contains(t.Text));
        var mentions = tokens.Any(t => Mentions.Contains(t.Text) && !t.Quoted && !IsArrivingAlone(t));
        var isQuoting = QuotedText.Find(utterance.Text).Length > 0;
        if (isQuoting && (mentions || (places && tokens.Any(IsQuotedContent)) || scope != OccurrenceScope.Everywhere || SearchWords.IsSearch(tokens, isQuoting)))
            return true;
        return counts || (places && mentions) || ListsThings(tokens) || tokens.Any(static t => Asserting.Contains(t.Text) && !t.Quoted) ||
            Arrives(tokens) || SearchWords.IsSearch(tokens, isQuoting) || (withOtherWords && places);

        bool IsArrivingAlone(Token token) => Arriving.Contains(token.Text) && !Arrives(tokens);
    }

    // "does X come up", "where does X turn up"
    private static bool Arrives(ImmutableArray<Token> tokens) =>
        tokens.Zip(tokens.Skip(1)).Any(static p => Arriving.Contains(p.First.Text) && p.Second.Is("up")) ||
        (tokens.Any(static t => t.Text is "appear" or "appears") && tokens[0].Text is "does" or "do" or "is" or "where" or "count");

    // "where "a"" may be anything; "where is "a" used" is about the word.
    private static bool IsQuotedContent(Token token) => token.Quoted && token.Kind != TokenKind.Symbol && !Lexicon.FunctionWords.Contains(token.Text);

    // "every paragraph on X", "the full set of passages concerning X", "paragraphs with X in them"
    private static bool ListsThings(ImmutableArray<Token> tokens)
    {
        var quantity = tokens.FirstOrDefault(static t => Quantities.Contains(t.Text));
        var start = quantity.Text is not null ? quantity.Span.Start : tokens is [{ Text: "paragraphs" or "clauses" or "passages" or "mentions" or "mention" or "occurrences" }, ..] ? -1 : int.MaxValue;
        return tokens.Where(t => t.Span.Start > start && Things.Contains(t.Text)).Any(thing => tokens.Any(t => t.Span.Start >= thing.Span.End && Topics.Contains(t.Text)));
    }

    private static bool HasPair(ImmutableArray<Token> tokens, string first, string second) =>
        tokens.Zip(tokens.Skip(1)).Any(pair => pair.First.Is(first) && pair.Second.Is(second));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
