using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Finds the words that somebody wants to have looked for among the words that ask for it.</summary>
internal static class PhraseReader
{
    private static readonly FrozenSet<string> Asking = WordSet.Of(
        "where where's everywhere spots spot places passages paragraphs paras clauses articles points sections occurrences instances mention mentions mentioned mentioning named " +
        "appear appears appearing appeared occur occurs occurring occurrence used contain contains containing refer refers referred references referenced reference speak speaks talk " +
        "talks word words phrase phrases term terms turn turns crop crops come comes show shows pop pops up times time often many count counts again further somewhere itself " +
        "themselves something set does every all each both any full complete list paragraph para clause passage place instance article find finds grep search locate look lookup " +
        "frequency number exact remind section ever once deal deals address addresses discuss discusses everything kinds types type categories category sorts");

    private static readonly FrozenSet<string> Verbs = WordSet.Of(
        "mention mentions mentioned mentioning named appear appears appearing appeared occur occurs occurring occurrences occurrence instances used contain contains containing refer " +
        "refers referred references referenced speak speaks talk talks word words phrase phrases term terms turn turns crop crops come comes show shows say says find count grep " +
        "frequency search locate deal deals address addresses discuss discusses");

    private static readonly FrozenSet<string> Topics = WordSet.Of("on about concerning regarding with of for touching to that which");

    /// <summary>The phrases as typed; none where there are only words that ask.</summary>
    public static ImmutableArray<string> Read(Utterance utterance, ImmutableArray<Token> tokens)
    {
        var pivot = tokens.LastOrDefault(static t => Verbs.Contains(t.Text)) ?? tokens.LastOrDefault(static t => Topics.Contains(t.Text));
        var behind = Groups(tokens.Where(t => t.Span.Start >= (pivot?.Span.End ?? 0)));
        if (pivot is not null && IsSaidOfSubject(tokens, tokens.IndexOf(pivot)))
        {
            behind = IsOr(tokens, tokens.IndexOf(pivot) + 1) ? Groups(tokens.SkipWhile(t => t != pivot).Skip(1)) : [];
            (tokens, behind) = ([.. tokens.TakeWhile(t => t != pivot)], [.. Joined(behind, utterance)]);
            return [.. Subject(tokens, utterance).Concat(behind).Select(utterance.Slice)];
        }

        return [.. (behind.Count > 0 ? Joined(behind, utterance) : Subject(tokens, utterance)).Select(utterance.Slice)];
    }

    private static IEnumerable<TextSpan> Subject(ImmutableArray<Token> tokens, Utterance utterance) =>
        Joined([.. Groups(tokens).AsEnumerable().Reverse()], utterance).Reverse();

    // "is X mentioned in connection with Y" and "which X are mentioned, past and future" look for X; what it is "named after" is not asked of the words.
    private static bool IsSaidOfSubject(ImmutableArray<Token> tokens, int verb) =>
        tokens[verb].Text is "mentioned" or "named" && tokens[..verb].Any(static t => t.Text is "is" or "are" or "was" or "were") && !(verb + 1 < tokens.Length && tokens[verb + 1].Is("after")) &&
        Groups(tokens.Take(verb)).Count > 0;

    // "is X mentioned or Y"
    private static bool IsOr(ImmutableArray<Token> tokens, int at) => at < tokens.Length && tokens[at].Is("or");

    // Runs of words with a content word at both ends, cut at punctuation, at "or" and at the words that ask.
    private static List<TextSpan> Groups(IEnumerable<Token> tokens)
    {
        List<TextSpan> groups = [];
        TextSpan? group = null;
        foreach (var token in tokens)
        {
            var isCut = (token.Kind == TokenKind.Symbol && !token.Is("-")) || token.Is("or") || Asking.Contains(token.Text);
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

    // The groups nearest the verb: "affirm / affirms", "gender, race or age"; the first, and those that a list joins to it.
    private static IEnumerable<TextSpan> Joined(List<TextSpan> groups, Utterance utterance) =>
        groups.Where((_, i) => Enumerable.Range(0, i).All(j => IsJoined(groups[j], groups[j + 1], utterance)));

    private static bool IsJoined(TextSpan a, TextSpan b, Utterance utterance)
    {
        var (left, right) = a.Start < b.Start ? (a, b) : (b, a);
        return utterance.Text[left.End..right.Start].Trim() is "/" or "or" or ", or" or "," or ", and";
    }
}
