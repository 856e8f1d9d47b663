using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Finds what was meant by words that neither a document nor the vocabulary has: typing errors, words run together.</summary>
internal sealed class Spelling(IndexStatistics statistics, Vocabulary vocabulary)
{
    private const int ShortestWord = 4;
    private const int LongestWord = 30;
    private const int ShortestPart = 3;
    private const int ShortestForVocabulary = 6;
    private const int ShortestBySound = 5;
    private const int ShortestForAsking = 6;

    private static readonly SpellingList QuestionList = new(["which", "what", "where", "when", "whose"]);

    private static readonly SpellingList AskingList = new(
    [
        .. AskingWords.PartiesAndStates, .. AskingWords.States, .. AskingWords.Bodies, .. AskingWords.Offices, .. AskingWords.Cities, .. AskingWords.Persons,
        .. AskingWords.Companies, .. AskingWords.Making, .. AskingWords.Joining,
    ]);

    private readonly Lazy<SpellingList> _index = new(() => new SpellingList(statistics.Words()));
    private readonly Lazy<SpellingList> _vocabulary = new(() => new SpellingList(vocabulary.Words));
    private readonly SpellingList _functionWords = new(Lexicon.FunctionWords);
    private readonly Lazy<SpellingList> _lightWords = new(static () => new SpellingList(Lexicon.LightWords));

    /// <summary>Words of the index, stemmed, that may have been meant, each alone or together; none where nothing is near.</summary>
    public IEnumerable<ImmutableArray<string>> Corrections(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || !word.All(char.IsAsciiLetter) || IsWord(word))
            return [];
        if (Parts(word, static (part, list) => list.Contains(part) ? part : null) is { } parts)
            return parts;
        if (_index.Value.Nearest(word) is { } corrected)
            return [[TermReader.Stem(corrected)]];
        if (word.Length >= ShortestForVocabulary && _vocabulary.Value.Nearest(word) is { } named && Meant([TermReader.Stem(named)]) is { } meant)
            return meant;
        return Parts(word, static (part, list) => list.Contains(part) ? part : list.Nearest(part)) ?? [];
    }

    /// <summary>Whether a word is one of the commonest with a typing error: "wich", "agian", "peple".</summary>
    public bool IsFunctionWord(string word) =>
        word.Length >= ShortestWord && statistics.DocumentFrequency(TermReader.Stem(word)) == 0 && !vocabulary.HasWord(word) &&
        (_functionWords.Nearest(word) is { Length: >= ShortestWord } || (word.Length >= ShortestBySound && _index.Value.Nearest(word) is null && _lightWords.Value.SoundingLike(word).Any()));

    /// <summary>A question with the words put right by which a kind of answer is asked for: "which contries signd it?" asks for countries that signed.</summary>
    public Utterance PutRight(Utterance question)
    {
        var text = question.Text;
        foreach (var token in question.Tokens.Where(static t => t is { Kind: TokenKind.Word, Quoted: false }).Reverse())
        {
            if (AskingWord(token.Text) is { } meant)
                text = string.Concat(text.AsSpan(0, token.Span.Start), meant, text.AsSpan(token.Span.End));
        }

        return ReferenceEquals(text, question.Text) ? question : Utterance.Of(text);
    }

    // Only what is one error away, two of which make "persons" of "poisons"; and not where a word of the documents is as near.
    private string? AskingWord(string word)
    {
        if (word.EndsWith("ys", StringComparison.Ordinal) && AskingList.Contains(word[..^2] + "ies"))
            return word[..^2] + "ies";
        if (word.Length is < ShortestWord or > LongestWord || !word.All(char.IsAsciiLetter) || IsKnown(word))
            return null;
        var meant = QuestionList.OneErrorFrom(word) ?? (word.Length < ShortestBySound ? null
            : word.Length < ShortestForAsking ? AskingList.SoundingLike(word).FirstOrDefault() : AskingList.OneErrorFrom(word));
        return meant is null || (_index.Value.Nearest(word) is { } other && TermReader.Stem(other) != TermReader.Stem(meant)) ? null : meant;
    }

    private bool IsKnown(string word) => statistics.DocumentFrequency(TermReader.Stem(word)) > 0 || vocabulary.HasWord(word) ||
        Lexicon.FunctionWords.Contains(word) || Lexicon.LightWords.Contains(word);

    // "breaks" is written as it should be where "break" is a word.
    private bool IsWord(string word) => vocabulary.HasWord(word) || Inflection.Basics(word).Any(vocabulary.HasWord);

    // "lifecycle", "sothkorea": two words that stand together in the index, or that the vocabulary has together.
    private ImmutableArray<string>[]? Parts(string word, Func<string, SpellingList, string?> read)
    {
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (Read(word[..cut]) is { } first && Read(word[cut..]) is { } second && Meant([TermReader.Stem(first), TermReader.Stem(second)]) is { } meant)
                return meant;
        }

        return null;

        string? Read(string part) => read(part, _index.Value) ?? read(part, _vocabulary.Value);
    }

    private ImmutableArray<string>[]? Meant(ImmutableArray<string> stems)
    {
        if (stems is [var a, var b] && statistics.HasPair(a, b))
            return [stems];
        return vocabulary.TargetsOf(stems).Where(IsUsed).ToArray() is { Length: > 0 } targets ? targets : null;
    }

    private bool IsUsed(ImmutableArray<string> stems) => stems.All(stem => statistics.DocumentFrequency(stem) > 0);
}
