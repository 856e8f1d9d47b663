using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents.Reading;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>
/// Tells the language of a message by its script, and by its commonest words and letters where that is Latin. English
/// wins where nothing speaks clearly against it: a foreign name in an English question makes no foreign question.
/// </summary>
internal sealed class LanguageDetector(Signs signs, EnglishWords english, ImmutableArray<(Wordbook Book, Lazy<SpacedWords> Words)> spaced)
{
    private const int FunctionWeight = 2;
    private const int FewestForUnknown = 2 * FunctionWeight;

    private static readonly FrozenDictionary<Language, string> Letters = new Dictionary<Language, string>
    {
        [Language.French] = "àâçéèêëîïôùûœ",
        [Language.German] = "äöüß",
        [Language.Spanish] = "áéíóúñü¿¡",
    }.ToFrozenDictionary();

    /// <summary>The language of a message of any length and content.</summary>
    public Language Detect(Utterance utterance)
    {
        var words = Words(utterance);
        var scripts = Scripts.Of(utterance.Text);
        if (scripts.Other > scripts.Latin + scripts.Han)
            return Language.Unknown;
        if (scripts.IsEastAsian)
            return words.Count(w => IsLatin(w) && english.IsCommon(w)) > 1 ? Language.English : EastAsian(scripts, utterance.Text);
        return words.Exists(static w => w.IsWord) ? Latin(words) : Language.English;
    }

    private Language EastAsian(Scripts scripts, string text) =>
        scripts.Hangul > scripts.Kana ? Language.Korean
        : scripts.Kana == 0 && text.Any(signs.Chinese.Contains) ? Language.Unknown
        : Language.Japanese;

    private Language Latin(List<ForeignWord> words)
    {
        var strange = words.Where(w => !english.IsCommon(w)).ToList();
        var common = words.Count - strange.Count;
        var unknown = signs.Unknown.Select(list => FunctionWeight * strange.Count(w => list.Contains(w.Folded))).DefaultIfEmpty().Max();
        if (common == words.Count(static w => w.IsWord) || (unknown == 0 && (IsPlainlyEnglish(words) || IsKnownInEnglish(words))))
            return Language.English;
        var best = spaced.Select(s => (s.Book.Language, Score: ScoreOf(words, s.Book, s.Words.Value))).MaxBy(static s => s.Score.Foreign);
        if (unknown >= FewestForUnknown && unknown > best.Score.Foreign && unknown > FunctionWeight * common)
            return Language.Unknown;
        return best.Score.IsClear ? best.Language : Language.English;
    }

    // Spares most English questions the reading of the lists: a word that only English has, and no sign of any other language.
    private bool IsPlainlyEnglish(List<ForeignWord> words) =>
        words.Exists(w => english.IsCommon(w) && !IsSign(w)) &&
        !words.Exists(w => w.IsWord && !english.IsCommon(w) && (IsSign(w) || w.Token.Text.Any(static c => c > '\u007F')));

    // Spares questions without such a word ("human rights"), and those about AI, which is a French verb, the reading of the
    // lists: where every word is known in English, none adds to the score of another language.
    private bool IsKnownInEnglish(List<ForeignWord> words) => words.TrueForAll(w => w.IsWord
        ? english.IsKnown(w) && !signs.Particles.Contains(w.Folded)
        : !Letters.Values.Any(letters => letters.Contains(w.Token.Text[0])));

    private bool IsSign(ForeignWord word) => spaced.Any(s => s.Book.Signs.Contains(word.Folded));

    private Score ScoreOf(List<ForeignWord> words, Wordbook book, SpacedWords list)
    {
        var score = default(Score);
        foreach (var word in words)
            score = Add(score, word, book, list);
        return score;
    }

    private Score Add(Score score, ForeignWord word, Wordbook book, SpacedWords list)
    {
        if (!word.IsWord)
            return score with { Foreign = score.Foreign + (Letters[book.Language].Contains(word.Token.Text[0]) ? 1 : 0) };
        var isKnown = english.IsKnown(word);
        var accent = !isKnown && word.Token.Text.AsSpan().ContainsAny(Letters[book.Language]) ? 1 : 0;
        if (book.Signs.Contains(word.Folded))
        {
            var weight = signs.Particles.Contains(word.Folded) ? 1 : isKnown ? 0 : FunctionWeight;
            return score with { Foreign = score.Foreign + weight + accent };
        }

        if (list.Knows(word))
            return score with { Foreign = score.Foreign + (isKnown ? 0 : 1) + accent };
        return isKnown
            ? score with { English = score.English + (english.IsCommon(word) ? FunctionWeight : 1) }
            : score with { Foreign = score.Foreign + accent, HasStranger = true };
    }

    // What stands in quotation marks is in the document's language, not in the speaker's, unless there is nothing else.
    private List<ForeignWord> Words(Utterance utterance)
    {
        ImmutableArray<Token> outside = [.. utterance.Tokens.Where(static t => !t.Quoted)];
        var words = ForeignWord.Split(outside.Any(static t => t.Kind == TokenKind.Word) ? outside : utterance.Tokens);
        List<ForeignWord> kept = [];
        for (var i = 0; i < words.Length;)
        {
            if (IsLabel(words[i]) || IsSuffix(words, i))
            {
                i++;
                continue;
            }

            var length = signs.NameAt(words, i);
            if (length == 0)
                kept.Add(words[i]);
            i += Math.Max(1, length);
        }

        return kept;
    }

    // "c" is a label, as in "point c", but "c'" is French.
    private static bool IsLabel(ForeignWord word) => word.IsWord && word.Token.Span.Length == 1;

    // "2 bis" is a number, "2 bis 4" is German.
    private static bool IsSuffix(ImmutableArray<ForeignWord> words, int i) =>
        i > 0 && words[i - 1].Token.Kind == TokenKind.Number && (i + 1 == words.Length || words[i + 1].Token.Kind != TokenKind.Number) && LatinSuffix.Place(words[i].Folded) > 0;

    private static bool IsLatin(ForeignWord word) => word.IsWord && word.Token.Text[0] <= '\u024F';

    /// <summary>What speaks for a language and what for English.</summary>
    private readonly record struct Score(int Foreign, int English, bool HasStranger)
    {
        public bool IsClear => Foreign > English && (Foreign >= FunctionWeight || (English == 0 && !HasStranger));
    }
}
