using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Takes away what is said around the point: greetings, thanks, "ok, great", and what corrects the turn before ("no, I meant …").</summary>
internal static class Courtesy
{
    private const int LongestPhrase = 3;

    private static readonly FrozenSet<string> Before = Set(
        "thank you", "thanks", "thx", "ty", "cheers", "many thanks", "thanks a lot", "ok", "okay", "k", "great", "cool", "nice", "perfect", "right", "alright",
        "all right", "got it", "i see", "good", "well", "so", "hm", "hmm", "hmmm", "um", "uh", "er", "erm", "oh", "ah", "aha", "interesting", "how interesting", "very interesting", "that is interesting", "that's interesting", "how nice", "fascinating", "lovely", "fine", "excellent", "understood", "very well", "very good", "fair enough", "kindly", "yes", "yeah", "yep", "sure", "please", "hi", "hello", "hey", "good morning",
        "good afternoon", "good evening", "sorry", "oops", "my bad", "my mistake", "no", "nope", "nah", "wrong", "wrong one", "wrong paragraph", "wrong clause",
        "not that one", "not this one", "not that", "not this", "that's wrong", "i meant", "i mean", "i said", "actually", "rather", "instead", "wait", "hang on");

    // Courtesies only before a pause: "right, next", but "right to privacy".
    private static readonly FrozenSet<string> Ambiguous = Set(
        "great", "cool", "nice", "perfect", "right", "good", "well", "so", "no", "sure", "wrong", "rather", "instead", "not that", "not this", "yes", "k", "all right", "interesting", "fascinating", "lovely", "fine", "excellent", "understood", "er");

    private static readonly FrozenSet<string> Behind = Set("thanks", "thank you", "many thanks", "thx", "ty", "cheers", "please", "pls", "plz", "thanks a lot", "instead", "though", "tho", "kindly");

    /// <summary>The tokens without the courtesies around them; all of them where there is nothing else.</summary>
    public static ImmutableArray<Token> Strip(ImmutableArray<Token> tokens)
    {
        var (start, end) = (0, tokens.Length);
        while (start < end && LengthAt(tokens, start, end, Before) is > 0 and var length)
            start += length;
        while (start < end && LengthBefore(tokens, start, end) is > 0 and var length)
            end -= length;
        return start < end && tokens[start..end].Any(static t => t.Kind != TokenKind.Symbol) ? tokens[start..end] : tokens;
    }

    private static int LengthAt(ImmutableArray<Token> tokens, int start, int end, FrozenSet<string> phrases)
    {
        if (IsPause(tokens[start]))
            return 1;
        for (var length = Math.Min(LongestPhrase, end - start); length > 0; length--)
        {
            var phrase = tokens.AsSpan(start, length);
            if (phrases.HasWords(phrase) && (!Ambiguous.HasWords(phrase) || IsPauseAt(start + length)))
                return length;
        }

        return 0;

        bool IsPauseAt(int at) => at < end && (IsPause(tokens[at]) || phrases.Contains(tokens[at].Text));
    }

    private static int LengthBefore(ImmutableArray<Token> tokens, int start, int end)
    {
        if (IsPause(tokens[end - 1]))
            return 1;
        for (var length = Math.Min(LongestPhrase, end - start); length > 0; length--)
        {
            if (Behind.HasWords(tokens.AsSpan(end - length, length)))
                return length;
        }

        return 0;
    }

    private static bool IsPause(Token token) => token.Text is "," or "." or "!" or "?" or ";" or "-" or "–" or "…" or ":";

    private static FrozenSet<string> Set(params ReadOnlySpan<string> phrases) => FrozenSet.Create(StringComparer.Ordinal, phrases);
}
