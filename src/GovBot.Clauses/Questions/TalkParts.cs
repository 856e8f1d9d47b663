using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Takes an utterance apart at its stops and commas, and tells the parts that are small talk from the others: "Good evening, my compliments. Who signed it?"</summary>
internal static class TalkParts
{
    /// <summary>The small talk that an utterance is when each part of it is small talk, else null.</summary>
    public static Question? Parse(ImmutableArray<Token> tokens, Func<ImmutableArray<Token>, Question?> parse)
    {
        List<Question> talk = [];
        foreach (var (start, end) in Parts(tokens))
        {
            if (parse(Words(tokens[start..end])) is not { } part)
                return null;
            talk.Add(part);
        }

        return talk.Find(static q => q is Question.Help) ?? talk.FirstOrDefault();
    }

    /// <summary>What an utterance says besides small talk at its beginning and thanks at its end; null where there is neither.</summary>
    public static string? Rest(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        var parts = Parts(tokens);
        var (first, last) = (0, parts.Count - 1);
        while (first < last && Talk(parts[first]) is Question.Greeting or Question.Thanks)
            first++;
        while (last > first && Talk(parts[last]) is Question.Thanks)
            last--;
        return first == 0 && last == parts.Count - 1 ? null : utterance.Text[tokens[parts[first].Start].Span.Start..tokens[parts[last].End - 1].Span.End];

        Question? Talk((int Start, int End) part) => tokens[part.Start..part.End].Any(static t => t.Quoted) ? null : SmallTalk.Parse(Words(tokens[part.Start..part.End]));
    }

    // Each with the stops behind it.
    private static List<(int Start, int End)> Parts(ImmutableArray<Token> tokens)
    {
        List<(int Start, int End)> parts = [];
        for (var (start, at) = (0, 0); at < tokens.Length; at++)
        {
            if (at + 1 < tokens.Length && (!IsStop(tokens[at]) || IsStop(tokens[at + 1])))
                continue;
            if (tokens[start..(at + 1)].Any(static t => t.Kind != TokenKind.Symbol))
            {
                parts.Add((start, at + 1));
                start = at + 1;
            }
        }

        return parts;
    }

    // "And my compliments" is said of nothing else.
    private static ImmutableArray<Token> Words(ImmutableArray<Token> part) =>
        part is [{ Text: "and" or "but" }, { Kind: not TokenKind.Symbol }, ..] ? part[1..] : part;

    private static bool IsStop(Token token) => token.Text is "." or "!" or "?" or "," or ";" or "…" or "–" or "—";
}
