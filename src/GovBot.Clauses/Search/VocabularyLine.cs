using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>A line of a vocabulary's text, read.</summary>
/// <param name="Entries">Its phrases that may be said, with what they lead to.</param>
/// <param name="Phrases">All phrases whose words have to do with each other, stemmed; none where a line only names things.</param>
/// <param name="Meant">Those of them that texts use.</param>
internal sealed record VocabularyLine(
    ImmutableArray<VocabularyEntry> Entries, ImmutableArray<ImmutableArray<string>> Phrases, ImmutableArray<ImmutableArray<string>> Meant)
{
    private static readonly VocabularyLine Empty = new([], [], []);

    /// <summary>Reads a line that has something to say.</summary>
    /// <param name="mark">What it is marked with, such as <c>@country</c>; or empty.</param>
    /// <param name="text">The rest of it.</param>
    public static VocabularyLine Read(ReadOnlySpan<char> mark, string text) => mark switch
    {
        "@matter" => Equal(VocabularyPhrases.Read(text), NameKind.None, isMatter: true),
        "@name" => new VocabularyLine([.. VocabularyPhrases.Read(text).Select(static p => new VocabularyEntry(p, [], NameKind.None, IsMatter: true))], [], []),
        "@country" => Equal(VocabularyPhrases.Read(text.Replace('=', ',')), NameKind.Country, isMatter: false),
        "@organisation" => Equal(VocabularyPhrases.Read(text.Replace('=', ',')), NameKind.Organisation, isMatter: false),
        _ => text.Split('>') switch
        {
            [var said, var meant] => OneWay(VocabularyPhrases.Read(said), VocabularyPhrases.Read(meant)),
            [_] when VocabularyPhrases.Read(text) is { Length: > 1 } equal => Equal(equal, NameKind.None, isMatter: false),
            _ => Empty,
        },
    };

    /// <summary>Whether the words of a phrase have to do with a stem.</summary>
    public bool Relates(string stem) => Phrases.Any(phrase => phrase.Contains(stem));

    private static VocabularyLine Equal(ImmutableArray<VocabularyPhrase> phrases, NameKind names, bool isMatter)
    {
        ImmutableArray<ImmutableArray<string>> all = [.. phrases.Select(static p => p.Stems)];
        ImmutableArray<ImmutableArray<string>> related = names == NameKind.None && !isMatter ? all : [];
        return new VocabularyLine([.. phrases.Select(p => new VocabularyEntry(p, all.Remove(p.Stems), names, isMatter))], related, related);
    }

    private static VocabularyLine OneWay(ImmutableArray<VocabularyPhrase> said, ImmutableArray<VocabularyPhrase> meant)
    {
        ImmutableArray<ImmutableArray<string>> targets = [.. meant.Select(static p => p.Stems)];
        return new VocabularyLine(
            [.. said.Select(p => new VocabularyEntry(p, targets, NameKind.None, IsMatter: false))], [.. said.Select(static p => p.Stems), .. targets], targets);
    }
}
