using System.Collections.Immutable;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Languages;

/// <summary>Which words are English: the commonest, and those by which the lists of the languages translate.</summary>
internal sealed class EnglishWords(Signs signs, IReadOnlyCollection<Wordbook> books)
{
    private static readonly ImmutableArray<string> Endings = ["s", "es", "ed", "d", "ing", "ly"];

    private readonly Lazy<(HashSet<string> Words, HashSet<string> Stems)> _content = new(() =>
    {
        var terms = books.SelectMany(static b => b.ReadTranslations()).SelectMany(static t => t.English).Distinct().SelectMany(static e => TermReader.Read(e)).ToList();
        return ([.. terms.Select(static t => t.Word)], [.. terms.Select(static t => t.Stem)]);
    });

    /// <summary>Whether a word is one of the commonest.</summary>
    public bool IsCommon(ForeignWord word) =>
        Lexicon.FunctionWords.Contains(word.Token.Text) || Lexicon.LightWords.Contains(word.Token.Text) || signs.English.Contains(word.Token.Text);

    /// <summary>Whether a word is one that the bot knows in English, with an English ending at most: "paragraphe" is none.</summary>
    public bool IsKnown(ForeignWord word) => IsCommon(word) || _content.Value.Words.Contains(word.Token.Text) || IsForm(word.Token.Text);

    private bool IsForm(string word) => Endings.Any(word.EndsWith) && _content.Value.Stems.Contains(TermReader.Stem(word));
}
