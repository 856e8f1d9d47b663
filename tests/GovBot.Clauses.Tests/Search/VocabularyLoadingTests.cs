using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Search;

/// <summary>A vocabulary's files that are not there or cannot be read: each is told in a line and costs only what is in it.</summary>
public sealed class VocabularyLoadingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govbot-vocabulary-").FullName;

    private string File => Path.Combine(_folder, "vocabulary.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_vocabulary_that_is_not_there_has_no_words_and_says_what_to_do()
    {
        var vocabulary = Vocabulary.Load(File);

        Assert.Equal(Vocabulary.Empty.Hash, vocabulary.Hash);
        Assert.Equal([$"{_folder} has no vocabulary.txt, so questions in other words than the document's are not understood; put one there, if only an empty one."], vocabulary.Problems);
    }

    [Fact]
    public void An_empty_vocabulary_is_no_problem()
    {
        Write("vocabulary.txt", ""u8);

        Assert.Empty(Vocabulary.Load(File).Problems);
    }

    [Fact]
    public void A_vocabulary_that_is_a_folder_is_named()
    {
        Directory.CreateDirectory(File);

        Assert.Equal([$"{File}: the vocabulary cannot be read ({File} is a folder, not a file.); questions are answered without it."], Vocabulary.Load(File).Problems);
    }

    [Fact]
    public void A_vocabulary_that_is_not_in_UTF_8_is_named_and_costs_no_language()
    {
        Write("vocabulary.txt", [.. "truck, caf"u8, 0xE9]);
        Write("languages/fr.txt", "paix > peace"u8);

        var vocabulary = Vocabulary.Load(File);

        Assert.Equal([$"{File}: the vocabulary cannot be read ({File} is not in UTF-8; save it as UTF-8.); questions are answered without it."], vocabulary.Problems);
        Assert.False(vocabulary.HasWord("truck"));
        Assert.NotEmpty(vocabulary.Languages.Hash);
    }

    [Fact]
    public void A_list_that_is_not_in_UTF_8_is_named_and_costs_neither_the_vocabulary_nor_another_language()
    {
        Write("vocabulary.txt", "truck, lorry"u8);
        Write("languages/fr.txt", "paix > peace"u8);
        var without = Vocabulary.Load(File);
        var list = Write("languages/de.txt", [.. "B"u8, 0xE4, .. "ume > trees"u8]);

        var vocabulary = Vocabulary.Load(File);

        Assert.Equal([$"{list}: the list of this language cannot be read ({list} is not in UTF-8; save it as UTF-8.); questions are answered without it."], vocabulary.Problems);
        Assert.Equal(without.Hash, vocabulary.Hash);
    }

    [Fact]
    public void A_file_in_the_place_of_the_lists_is_named()
    {
        Write("vocabulary.txt", "truck, lorry"u8);
        var file = Write("languages", ""u8);

        var vocabulary = Vocabulary.Load(File);

        Assert.StartsWith($"{file}: the lists of languages cannot be read (", Assert.Single(vocabulary.Problems), StringComparison.Ordinal);
        Assert.True(vocabulary.HasWord("truck"));
    }

    private string Write(string relative, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }
}
