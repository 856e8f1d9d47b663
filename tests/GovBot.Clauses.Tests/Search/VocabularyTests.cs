using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("lorry, truck", "lorry", "lorri > truck")]
    [InlineData("lorry, truck", "trucks", "truck > lorri")]
    [InlineData("lorry > vehicle, big car", "lorry", "lorri > vehicl, big car")]
    [InlineData("lorry > vehicle", "vehicle", "")]
    [InlineData("@country Holland = Netherlands, Dutch", "holland", "holland > netherland, dutch country")]
    [InlineData("@organisation UN = United Nations", "united nations", "unit nation > un")]
    [InlineData("# lorry, truck", "lorry", "")]
    [InlineData("  lorry ,, truck ,", "lorry", "lorri > truck")]
    [InlineData("lorry > big > small", "lorry", "")]
    [InlineData(">", "lorry", "")]
    [InlineData("the, of", "the", "")]
    [InlineData("lorry, truck\r\nlorry, van", "lorry", "lorri > truck; lorri > van")]
    [InlineData("one two three four five six seven, truck", "truck", "")]
    [InlineData("@common lorry tyre\nlorry, truck", "lorry", "lorri > truck")]
    [InlineData("lorry, truck\n@common lorry tyre", "lorry", "lorri > truck")]
    [InlineData("@common lorry tyre", "tyre", "")]
    [InlineData("Sao-Tomé lorry, truck", "sao tome lorry", "sao tome lorri > truck")]
    public void A_line_is_read_as_equal_words_or_one_way(string text, string said, string expected) => Assert.Equal(expected, Match(Vocabulary.Parse(text), said));

    [Fact]
    public void The_longest_phrase_wins()
    {
        var vocabulary = Vocabulary.Parse("Korea, ROK\nNorth Korea, DPRK");
        Assert.Equal("korea > rok", Match(vocabulary, "Korea"));
        Assert.Equal("north korea > dprk", Match(vocabulary, "North Korea"));
    }

    [Theory]
    [InlineData("US", "us > unit state country")]
    [InlineData("us", "")]
    [InlineData("Us", "")]
    [InlineData("United States", "unit state > us country")]
    public void A_state_that_is_written_like_a_pronoun_is_meant_in_capitals_only(string said, string expected) =>
        Assert.Equal(expected, Match(Vocabulary.Parse("@country US = United States"), said));

    [Fact]
    public void Its_words_are_those_of_phrases_and_those_that_are_only_written_correctly()
    {
        var vocabulary = Vocabulary.Parse("@common tyre\nthe Big Lorries > vehicle\n# comment");
        Assert.Equal(["big", "lorries", "tyre", "vehicle"], vocabulary.Words.Order(StringComparer.Ordinal));
        Assert.Equal([true, true, false, false], new[] { "tyre", "lorries", "the", "comment" }.Select(vocabulary.HasWord));
    }

    [Fact]
    public void Words_are_not_chained()
    {
        var document = Libraries.Make("road-code", "1. Lorries pay.\n2. Bicycles are free.\n3. Carts wait.\n");
        var library = new GovBot.Clauses.Documents.DocumentLibrary([document]);
        var index = ClauseIndex.InMemory(library, Vocabulary.Parse("truck, lorry\nlorry, cart\nbike > bicycle"));
        Assert.Equal(["1"], index.Search("trucks", 5).Ranked.Select(static r => r.Clause.Number.Value));
        Assert.Equal(["2"], index.Search("bike", 5).Ranked.Select(static r => r.Clause.Number.Value));
    }

    [Fact]
    public void A_typed_word_counts_more_than_one_that_the_vocabulary_gives()
    {
        var document = Libraries.Make("road-code", "1. Lorries pay.\n2. Trucks wait.\n3. Carts wait.\n");
        var index = ClauseIndex.InMemory(new([document]), Vocabulary.Parse("truck, lorry"));
        Assert.Equal(["2", "1"], index.Search("truck", 5).Ranked.Select(static r => r.Clause.Number.Value));
        Assert.Equal(["1", "2"], index.Search("lorry", 5).Ranked.Select(static r => r.Clause.Number.Value));
    }

    [Fact]
    public void The_hash_tells_texts_apart()
    {
        Assert.Equal(Vocabulary.Parse("a, b").Hash, Vocabulary.Parse("a, b").Hash);
        Assert.NotEqual(Vocabulary.Parse("a, b").Hash, Vocabulary.Parse("a, c").Hash);
    }

    private static string Match(Vocabulary vocabulary, string said)
    {
        var terms = TermReader.Read(said);
        if (terms.IsEmpty)
            return "";
        var entries = vocabulary.Match(terms, 0, said).Entries;
        return string.Join("; ", entries.Select(static e =>
            $"{Joined(e.Stems)} > {string.Join(", ", e.Targets.Select(Joined))}{(e.Names == NameKind.Country ? " country" : "")}".TrimEnd()));
    }

    private static string Joined(System.Collections.Immutable.ImmutableArray<string> stems) => string.Join(' ', stems);
}
