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
    private const int ShortCount = 5;

    private static readonly FrozenSet<string> Places = WordSet.Of(
        "where where's everywhere spots spot places passages paragraphs paras clauses articles points sections occurrences instances paragraph clause");

    private static readonly FrozenSet<string> Mentions = WordSet.Of(
        "mention mentions mentioned mentioning named appear appears appearing appeared occur occurs occurring occurrences occurrence instances used contain contains " +
        "containing refer refers referred references referenced speak speaks talk talks word words phrase phrases term terms turn turns crop crops come comes show shows");

    // With one of these words it is asked whether something stands there at all.
    private static readonly FrozenSet<string> Asserting = WordSet.Of("mention mentions mentioned mentioning named occur occurs occurrences occurrence");
    private static readonly FrozenSet<string> Arriving = WordSet.Of("turn turns come comes crop crops show shows pop pops");
    private static readonly FrozenSet<string> Quantities = WordSet.Of("every all each both any full complete list");
    private static readonly FrozenSet<string> Things = WordSet.Of(
        "paragraph paragraphs para paras clause clauses passage passages place places spot spots mention mentions occurrence occurrences reference " +
        "references instance instances article articles");

    private static readonly FrozenSet<string> BeforeEverything = WordSet.Of("please list show give find quote me i want need to see can could you");
    private static readonly FrozenSet<string> Topics = WordSet.Of("on about concerning regarding with of for touching to that which in");

    // Behind a number of times, or beside words in quotation marks, these are about words, too.
    private static readonly FrozenSet<string> Using = WordSet.Of("say says use uses used written there");

    // What is "mentioned" of these are not the words themselves.
    private static readonly FrozenSet<string> Kinds = WordSet.Of(
        "country countries nation nations state states organisation organisations organization organizations body bodies people person persons names everyone everybody");

    private static readonly FrozenSet<string> Passive = WordSet.Of("mentioned named appear appears occur occurs");

    /// <summary>The question, or null where the utterance asks for something else.</summary>
    public static Question.Occurrences? Parse(Utterance utterance, ImmutableArray<Token> all)
    {
        if (RelatedParser.Parse(utterance, all) is { } related)
            return related;
        var (scope, within) = ScopeParser.Read(all);
        var (withOtherWords, tokens) = OtherWords.Read(within);
        if (!IsAsked(utterance, tokens, scope, withOtherWords))
            return null;
        var quotes = QuotedText.Find(utterance.Text);
        ImmutableArray<string> phrases = quotes.Length > 0 ? [.. quotes.Select(utterance.Slice)] : PhraseReader.Read(utterance, tokens);
        var isKind = quotes.IsEmpty && phrases is [var only] && Kinds.Contains(only) && tokens.Any(static t => t.Text is "which" or "what" or "list" or "all" or "every");
        return isKind || (phrases.IsEmpty && !IsPointing(tokens, scope)) ? null : new Question.Occurrences(phrases, scope, quotes.Length > 0, withOtherWords);
    }

    // "where else is that mentioned?"
    private static bool IsPointing(ImmutableArray<Token> tokens, OccurrenceScope scope) =>
        scope != OccurrenceScope.Shown && tokens.Any(static t => t.Text is "that" or "this" or "it" or "those" or "these") &&
        (scope != OccurrenceScope.Everywhere || tokens.Any(static t => Passive.Contains(t.Text)));

    private static bool IsAsked(Utterance utterance, ImmutableArray<Token> tokens, OccurrenceScope scope, bool withOtherWords)
    {
        var places = tokens.Any(static t => Places.Contains(t.Text));
        var arrives = Arrives(tokens);
        var mentions = tokens.Any(t => Mentions.Contains(t.Text) && !t.Quoted && (arrives || !Arriving.Contains(t.Text)));
        var isUsing = tokens.Any(static t => Using.Contains(t.Text) && !t.Quoted);
        var isQuoting = QuotedText.Find(utterance.Text).Length > 0;
        if (isQuoting && (mentions || isUsing || (places && tokens.Any(IsQuotedContent)) || scope != OccurrenceScope.Everywhere || SearchWords.IsSearch(tokens, isQuoting)))
            return true;
        var counts = Counts(tokens) && (mentions || isUsing || isQuoting || tokens.Length <= ShortCount);
        return counts || (places && mentions) || ListsThings(tokens) || tokens.Any(static t => Asserting.Contains(t.Text) && !t.Quoted) ||
            arrives || SearchWords.IsSearch(tokens, isQuoting) || (withOtherWords && places);
    }

    private static bool Counts(ImmutableArray<Token> tokens) => TokenRows.HasPair(tokens, "how", "often") || TokenRows.HasPair(tokens, "many", "times") ||
        (TokenRows.HasPair(tokens, "number", "of") && tokens.Any(static t => t.Text is "times" || Asserting.Contains(t.Text)));

    // "does X come up", "where does X turn up"
    private static bool Arrives(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => t.Text is "does" or "do" or "is" or "where" or "how" or "count" or "did") &&
        (tokens.Zip(tokens.Skip(1)).Any(static p => Arriving.Contains(p.First.Text) && p.Second.Is("up")) || tokens.Any(static t => t.Text is "appear" or "appears"));

    // "where "a"" may be anything; "where is "a" used" is about the word.
    private static bool IsQuotedContent(Token token) => token.Quoted && token.Kind != TokenKind.Symbol && !Lexicon.FunctionWords.Contains(token.Text);

    // "every paragraph on X", "the full set of passages concerning X", "paragraphs with X in them"
    private static bool ListsThings(ImmutableArray<Token> tokens)
    {
        var quantity = tokens.FirstOrDefault(static t => Quantities.Contains(t.Text));
        if (IsEverything(tokens) || Deals(tokens))
            return true;
        var start = quantity is not null ? quantity.Span.Start : tokens is [{ Text: "paragraphs" or "clauses" or "passages" or "mentions" or "mention" or "occurrences" }, ..] ? -1 : int.MaxValue;
        return tokens.Where(t => t.Span.Start > start && Things.Contains(t.Text)).Any(thing => tokens.Any(t => t.Span.Start >= thing.Span.End && Topics.Contains(t.Text)));
    }

    // "list everything about X"
    private static bool IsEverything(ImmutableArray<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Length && BeforeEverything.Contains(tokens[at].Text))
            at++;
        return at + 1 < tokens.Length && tokens[at].Is("everything") && tokens[at + 1].Text is "on" or "about" or "concerning" or "regarding";
    }

    // "which paragraphs deal with X"
    private static bool Deals(ImmutableArray<Token> tokens) => tokens is [{ Text: "which" or "what" }, var noun, ..] && Things.Contains(noun.Text) &&
        tokens.Any(static t => t.Text is "deal" or "deals" or "address" or "addresses" or "discuss" or "discusses");
}
