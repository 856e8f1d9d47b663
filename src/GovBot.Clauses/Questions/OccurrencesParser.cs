using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises that somebody asks where words stand ("where is the OECD mentioned", "every paragraph on privacy",
/// "how often does it say 'human'") and which words: those in quotation marks, else those behind the verb of
/// mentioning, else those before it.
/// </summary>
internal static class OccurrencesParser
{
    private static readonly FrozenSet<string> Places = Set(
        "where everywhere spots spot places passages paragraphs paras clauses articles points sections occurrences instances");
    private static readonly FrozenSet<string> Mentions = Set(
        "mention mentions mentioned mentioning named appear appears appearing occur occurs occurring occurrences occurrence instances used contain contains " +
        "containing refer refers referred references referenced speak speaks talk talks word words phrase phrases term terms turn turns crop crops");

    private static readonly FrozenSet<string> Quantities = Set("every all each both any full complete list");
    private static readonly FrozenSet<string> Things = Set(
        "paragraph paragraphs para paras clause clauses passage passages place places spot spots mention mentions occurrence occurrences reference " +
        "references instance instances article articles");
    private static readonly FrozenSet<string> Topics = Set("on about concerning regarding with of for touching to that which");
    private static readonly FrozenSet<string> Triggers = Set("times time often many count again further somewhere itself themselves something set does");

    /// <summary>The question, or null where the utterance asks for something else.</summary>
    public static Question.Occurrences? Parse(Utterance utterance, ImmutableArray<Token> tokens)
    {
        var counts = HasPair(tokens, "how", "often") || HasPair(tokens, "many", "times");
        var places = tokens.Any(static t => Places.Contains(t.Text));
        var mentions = tokens.Any(static t => Mentions.Contains(t.Text) && !t.Quoted);
        var lists = ListsThings(tokens);
        var quotes = QuotedText.Find(utterance.Text);
        if (quotes.Length > 0 && (counts || places || mentions || lists))
            return new Question.Occurrences([.. quotes.Select(utterance.Slice)]);
        if (!counts && !(places && mentions) && !lists && !IsMentioned(tokens))
            return null;
        var phrases = Phrases(utterance, tokens);
        return phrases.IsEmpty ? null : new Question.Occurrences(phrases);
    }

    // "every paragraph on X", "the full set of passages concerning X"
    private static bool ListsThings(ImmutableArray<Token> tokens)
    {
        var quantity = tokens.FirstOrDefault(static t => Quantities.Contains(t.Text));
        return quantity.Text is not null && tokens.Where(t => t.Span.Start > quantity.Span.Start && Things.Contains(t.Text))
            .Any(thing => tokens.Any(t => t.Span.Start >= thing.Span.End && Topics.Contains(t.Text)));
    }

    // "is X mentioned?", "does it mention X"
    private static bool IsMentioned(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => t.Text is "mention" or "mentions" or "mentioned" or "named");

    private static ImmutableArray<string> Phrases(Utterance utterance, ImmutableArray<Token> tokens)
    {
        var verb = tokens.LastOrDefault(static t => Mentions.Contains(t.Text) || t.Text is "say" or "says");
        var pivot = verb.Text is null ? tokens.LastOrDefault(static t => Topics.Contains(t.Text)) : verb;
        var behind = Groups(tokens.Where(t => t.Span.Start >= pivot.Span.End));
        var groups = behind.Count > 0 ? behind : Groups(tokens);
        return [.. Alternatives(groups, utterance).Select(utterance.Slice)];
    }

    // Runs of words with a content word at both ends, cut at punctuation and at the words that ask.
    private static List<TextSpan> Groups(IEnumerable<Token> tokens)
    {
        List<TextSpan> groups = [];
        TextSpan? group = null;
        foreach (var token in tokens)
        {
            var isCut = token.Kind == TokenKind.Symbol && !token.Is("-") || IsAsking(token);
            if (isCut && group is { } done)
            {
                groups.Add(done);
                group = null;
            }
            else if (!isCut && !Lexicon.FunctionWords.Contains(token.Text) && !token.Is("-"))
                group = TextSpan.Between(group?.Start ?? token.Span.Start, token.Span.End);
        }

        if (group is { } last)
            groups.Add(last);
        return groups;
    }

    // "affirm / affirms": groups with only a slash between them are alternatives.
    private static IEnumerable<TextSpan> Alternatives(List<TextSpan> groups, Utterance utterance) =>
        groups.Where((group, i) => i == 0 || groups[..(i + 1)].Zip(groups.Skip(1)).Take(i)
            .All(pair => utterance.Text[pair.First.End..pair.Second.Start].Trim() == "/"));

    private static bool IsAsking(Token token) =>
        Places.Contains(token.Text) || Mentions.Contains(token.Text) || Triggers.Contains(token.Text) ||
        Quantities.Contains(token.Text) || Things.Contains(token.Text);

    private static bool HasPair(ImmutableArray<Token> tokens, string first, string second) =>
        tokens.Zip(tokens.Skip(1)).Any(pair => pair.First.Is(first) && pair.Second.Is(second));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
