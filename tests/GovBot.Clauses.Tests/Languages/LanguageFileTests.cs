using GovBot.Clauses.Languages;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Languages;

/// <summary>The lists that are shipped say nothing in vain.</summary>
public sealed class LanguageFileTests
{
    private static readonly IReadOnlyList<Wordbook> Books =
        [.. LanguageCode.Foreign.Select(static l => new Wordbook(l, File.ReadAllText(Golden.Folder($"../../../index/languages/{LanguageCode.Of(l)}.txt"))))];

    [Fact]
    public void Every_language_has_hundreds_of_lines() => Assert.All(Books, static b => Assert.True(b.ReadTranslations().Count() > 700, $"{b.Language} {b.ReadTranslations().Count()}"));

    [Fact]
    public void Every_state_of_the_vocabulary_is_known_in_every_language()
    {
        var states = File.ReadLines(Golden.Folder("../../../index/vocabulary.txt")).Where(static l => l.StartsWith("@country ", StringComparison.Ordinal))
            .Select(static l => l[9..].Split('=')[0].Trim()).ToList();
        Assert.All(Books, book => Assert.Equal([], states.Except(book.ReadTranslations().SelectMany(static t => t.English))));
    }

    [Fact]
    public void Every_English_side_has_words_that_can_be_found() =>
        Assert.All(Books.SelectMany(static b => b.ReadTranslations()).Where(static t => !t.IsSaid).SelectMany(static t => t.English), static e => Assert.NotEmpty(TermReader.Read(e)));

    [Fact]
    public void No_word_has_two_lines() =>
        Assert.All(Books, static b => Assert.Equal([], b.ReadTranslations().SelectMany(static t => t.Foreign).GroupBy(static f => f.ToLowerInvariant()).Where(static g => g.Count() > 1).Select(static g => g.Key)));

    [Fact]
    public void Every_word_of_the_lists_is_found_again_by_itself() => Assert.All(Books, static book =>
    {
        var lost = book.ReadTranslations().Where(static t => !t.IsSaid).SelectMany(t => t.Foreign.Where(f => !Finds(book.Language, f, t))).ToList();
        Assert.Equal([], lost);
    });

    [Fact]
    public void The_hash_tells_lists_apart_and_is_part_of_the_vocabulary()
    {
        var folder = Directory.CreateTempSubdirectory("govbot-languages-");
        Assert.Same(LanguageLists.None, LanguageLists.Load(folder.FullName));
        File.WriteAllText(Path.Combine(folder.FullName, "fr.txt"), "paix > peace");
        var one = LanguageLists.Load(folder.FullName);
        File.WriteAllText(Path.Combine(folder.FullName, "fr.txt"), "paix > war");
        var other = LanguageLists.Load(folder.FullName);
        folder.Delete(recursive: true);
        Assert.NotEqual(one.Hash, other.Hash);
        Assert.NotEqual(Vocabulary.Parse("a, b", one).Hash, Vocabulary.Parse("a, b", other).Hash);
        Assert.NotEqual(Vocabulary.Parse("a, b", one).Hash, Vocabulary.Parse("a, b").Hash);
    }

    private static bool Finds(Language language, string phrase, Translation translation)
    {
        var question = Libraries.Vocabulary.Languages.Read(GovBot.Clauses.Questions.Utterance.Of(phrase), language)!;
        return question.Glosses.Length > 0 && question.Glosses[0].English.SequenceEqual(translation.English);
    }
}
