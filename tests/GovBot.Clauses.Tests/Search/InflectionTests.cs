using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Search;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("train", "trains")]
    [InlineData("plan", "planned")]
    [InlineData("use", "using")]
    [InlineData("strategy", "strategies")]
    [InlineData("write", "wrote")]
    [InlineData("risky", "risky")]
    public void Forms_of_one_word_stand_for_the_same(string a, string b)
    {
        Assert.True(Inflection.IsShared(a, b));
        Assert.True(Inflection.IsShared(b, a));
    }

    [Theory]
    [InlineData("order", "orderly")]
    [InlineData("regulator", "regulation")]
    [InlineData("precede", "precedence")]
    [InlineData("author", "authorisation")]
    public void Other_words_of_the_same_stem_do_not(string a, string b) => Assert.False(Inflection.IsShared(a, b));

    [Fact]
    public void A_word_of_the_vocabulary_stands_for_its_inflections_only()
    {
        var vocabulary = Vocabulary.Parse("orderly > systematic");

        Assert.Empty(Entries("order"));
        Assert.Single(Entries("orderly"));

        IEnumerable<VocabularyEntry> Entries(string word) => vocabulary.Match(TermReader.Read(word), 0, word).Entries;
    }
}
