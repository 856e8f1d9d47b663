using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>Reads Japanese and Korean character by character. What no word begins with is an ending, or a run of an unknown word.</summary>
internal sealed class UnspacedReader(UnspacedWords words)
{
    private const int ShortestWord = 2;

    private static readonly FrozenSet<string> Counters = Lexicon.CounterWords.Append("番").ToFrozenSet();

    /// <summary>The pieces of a message, in order.</summary>
    public ImmutableArray<Gloss> Read(Utterance utterance)
    {
        var text = new PackedText(utterance.Text);
        var glosses = ImmutableArray.CreateBuilder<Gloss>();
        for (var i = 0; i < text.Length;)
        {
            if (words.Match(text, i) is { } match)
            {
                glosses.Add(Known(text, i, match.Length, match.Translation));
                i += match.Length;
                continue;
            }

            var length = RunLength(text, i);
            glosses.Add(Other(text, i, length, utterance));
            i += length;
        }

        return glosses.ToImmutable();
    }

    private static Gloss Known(PackedText text, int start, int length, Translation? translation) => new(
        text.SpanOf(start, length),
        translation is null ? GlossKind.Function : translation.IsSaid ? GlossKind.Said : GlossKind.Term,
        translation?.English ?? [])
    {
        IsCounter = translation is { English: ["paragraph"] } || (translation is null && Counters.Contains(text.Slice(start, length))),
    };

    private Gloss Other(PackedText text, int start, int length, Utterance utterance)
    {
        var span = text.SpanOf(start, length);
        return KindOf(text[start]) switch
        {
            Script.Ending => new Gloss(span, GlossKind.Function, []),
            Script.Digit or Script.Sign => new Gloss(span, GlossKind.Kept, [text.Slice(start, length)]),
            Script.Hangul when IsEnding(text, start, length) => new Gloss(span, GlossKind.Function, []),
            _ => new Gloss(span, GlossKind.Unknown, [utterance.Slice(span)]),
        };
    }

    // Behind a known word, syllables that occur in endings are one; at the beginning of a word they are not.
    private bool IsEnding(PackedText text, int start, int length) =>
        !text.IsWordStart(start) && (length < ShortestWord || Enumerable.Range(start, length).All(i => words.IsEnding(text[i])));

    // Characters of one script up to where a word of the list begins.
    private int RunLength(PackedText text, int start)
    {
        var script = KindOf(text[start]);
        if (script == Script.Sign)
            return char.IsSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1;
        var end = start + 1;
        while (end < text.Length && KindOf(text[end]) == script && !text.IsWordStart(end) && (script is Script.Latin or Script.Digit || words.Match(text, end) is null))
            end++;
        return end - start;
    }

    private static Script KindOf(char c) => c switch
    {
        >= '\u3041' and <= '\u309F' => Script.Ending,
        >= '\u30A1' and <= '\u30FA' or 'ー' => Script.Katakana,
        >= '\u1100' and <= '\u11FF' or >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        >= '0' and <= '9' => Script.Digit,
        _ when Tokenizer.IsIdeographic(c) && c != '・' || c == '々' => Script.Han,
        _ when char.IsLetter(c) => Script.Latin,
        _ => Script.Sign,
    };

    private enum Script
    {
        Ending,
        Katakana,
        Hangul,
        Han,
        Latin,
        Digit,
        Sign,
    }
}
