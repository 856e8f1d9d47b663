using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>Reads messages in a language with spaces word by word.</summary>
internal sealed class SpacedReader(Wordbook book, SpacedWords words)
{
    private static readonly ImmutableArray<string> OrdinalEndings = ["e", "eme", "er", "re", "ere", "o", "a", "º", "ª", "°", "°"];

    /// <summary>The pieces of a message, in order.</summary>
    public ImmutableArray<Gloss> Read(Utterance utterance)
    {
        var said = ForeignWord.Split(utterance.Tokens);
        var glosses = ImmutableArray.CreateBuilder<Gloss>(said.Length);
        for (var i = 0; i < said.Length;)
        {
            if (words.Match(said, i) is var (translation, length))
            {
                glosses.Add(Known(said.AsSpan(i, length), translation));
                i += length;
            }
            else
                glosses.AddRange(Other(said[i++], utterance));
        }

        return glosses.ToImmutable();
    }

    private static Gloss Known(ReadOnlySpan<ForeignWord> said, Translation translation) => new(
        Documents.TextSpan.Between(said[0].Token.Span.Start, said[^1].Token.Span.End),
        translation.IsSaid ? GlossKind.Said : GlossKind.Term,
        translation.English);

    private ImmutableArray<Gloss> Other(ForeignWord word, Utterance utterance)
    {
        var span = word.Token.Span;
        if (Ordinal(word) is { } ordinal)
            return [new Gloss(span, GlossKind.Said, [ordinal])];
        if (!word.IsWord)
            return [new Gloss(span, GlossKind.Kept, [word.Token.Text])];
        if (book.FunctionWords.Contains(word.Folded))
            return [new Gloss(span, GlossKind.Function, [])];
        if (book.Language == Language.German && Compounds.Split(word, IsKnown) is { IsEmpty: false } parts)
            return [.. parts.Select(part => Known([part], words.Match([part], 0)!.Value.Translation))];
        return [new Gloss(span, GlossKind.Unknown, [utterance.Slice(span)])];
    }

    private bool IsKnown(ForeignWord part) => words.Match([part], 0) is { Translation.IsSaid: false };

    // "6e", "6º"
    private static string? Ordinal(ForeignWord word)
    {
        var digits = word.Folded.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && OrdinalEndings.Contains(word.Folded[digits..]) ? word.Folded[..digits] + "th" : null;
    }
}
