using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace GovBot.Clauses.Tests.Answers;

public sealed class OccurrenceTests
{
    private static readonly char[] WordMarks = ['\'', '’'];

    [Theory]
    [InlineData("where is the OECD mentioned?", "listing(2) 8")]
    [InlineData("where is the O.E.C.D. mentioned?", "listing(2) 8")]
    [InlineData("where does it mention the OECD", "listing(2) 8")]
    [InlineData("how often does it say human", "listing(4) 5 6")]
    [InlineData("how often does it say \"human\"?", "listing(4) 5 6")]
    [InlineData("how many times is privacy mentioned?", "listing(1) 5")]
    [InlineData("every paragraph on privacy", "listing(1) 5")]
    [InlineData("all clauses about gender", "listing(1) 6")]
    [InlineData("where is \"look forward\" used?", "listing(2) 8 9")]
    [InlineData("affirm / affirms - used in which clauses", "listing(2) 1 7")]
    [InlineData("which paragraphs mention the G7?", "listing(1) 8")]
    [InlineData("is Bletchley mentioned?", "listing(1) 2")]
    [InlineData("does it mention quantum?", "listing(0)")]
    [InlineData("where is \"rule of law\" mentioned?", "listing(1) 5")]
    [InlineData("where is the Bletchley Park mentioned", "listing(1) 2")]
    [InlineData("every paragraph on GPAI", "listing(1) 8")]
    [InlineData("where is \"its\" used?", "listing(2) 1 8")]
    [InlineData("WHERE 'a'='a'", "notAnswered")]
    [InlineData("where \"look forward\"?", "listing(2) 8 9")]
    public void Every_place_of_a_word_is_listed(string said, string expected) => Assert.Equal(expected, Chat.Outline(Libraries.OnSeoul, said));

    [Theory]
    [InlineData("quantum")]
    [InlineData("blockchain")]
    [InlineData("xyzzy")]
    public void A_word_that_is_not_there_is_provably_not_mentioned(string word)
    {
        var listing = Assert.IsType<Answer.Listing>(Libraries.OnSeoul.Answer($"where is {word} mentioned?", ConversationState.Empty).Answer);
        Assert.Equal(0, listing.Count);
        Assert.Empty(listing.Quotes);
        Assert.DoesNotContain(word, Libraries.Seoul.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Places_that_overlap_are_each_counted_and_marked_once()
    {
        var reply = Libraries.OnSeoul.Answer("where are \"AI safety\", \"AI\" and \"safety\" mentioned?", ConversationState.Empty);
        Promise.Holds(reply, Libraries.OnSeoul.Documents);
        var listing = Assert.IsType<Answer.Listing>(reply.Answer);
        Assert.Equal(["AI safety", "AI", "safety"], listing.Phrases.AsEnumerable());
        Assert.True(listing.Count > listing.Quotes.Sum(static q => q.Emphasis.Length));
    }

    [Fact]
    public void The_mark_of_an_occurrence_is_the_word_itself()
    {
        var listing = Assert.IsType<Answer.Listing>(Libraries.OnSeoul.Answer("how often does it say \"human\"?", ConversationState.Empty).Answer);
        Assert.Equal(["human", "human", "human", "human"], listing.Quotes.SelectMany(static q => q.Emphasis).Select(e => Libraries.Seoul.Slice(e).ToString()));
    }

    [Fact]
    public void Every_count_of_a_word_is_that_of_a_count_by_hand()
    {
        var counts = WordsOf(Libraries.Seoul).Where(static w => !CommonWords.Contains(w)).GroupBy(StemOf).ToDictionary(static g => g.Key, static g => g.Count());
        var wrong = WordsOf(Libraries.Seoul).Distinct(StringComparer.OrdinalIgnoreCase).Where(static w => !CommonWords.Contains(w))
            .Select(word => (word, Expected: counts[StemOf(word)], Found: Count($"how often does it say \"{word}\"?")))
            .Where(static c => c.Expected != c.Found);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("of")]
    [InlineData("the")]
    [InlineData("on AI")]
    [InlineData("Summit 21st")]
    [InlineData("the rule of law")]
    [InlineData("rule and law")]
    [InlineData("Secretary-General's High-level")]
    [InlineData("use of AI")]
    public void A_quoted_phrase_is_counted_with_its_commonest_words(string phrase)
    {
        var words = phrase.Split(' ', '-').Select(Bare).ToList();
        var text = WordsOf(Libraries.Seoul).ToList();
        var expected = Enumerable.Range(0, text.Count - words.Count + 1).Count(i => text.Skip(i).Take(words.Count).SequenceEqual(words, StringComparer.OrdinalIgnoreCase));
        Assert.Equal(expected, Math.Max(0, Count($"how often does it say \"{phrase}\"?")));
    }

    [Fact]
    public void Every_count_of_two_neighbouring_words_is_that_of_a_count_by_hand()
    {
        var pairs = Libraries.Seoul.Clauses.SelectMany(static c => WordsOf(c).Zip(WordsOf(c).Skip(1)))
            .Where(static p => !CommonWords.Contains(p.First) && !CommonWords.Contains(p.Second)).ToList();
        var counts = pairs.GroupBy(static p => StemOf(p.First) + " " + StemOf(p.Second)).ToDictionary(static g => g.Key, static g => g.Count());
        var wrong = pairs.Select(p => (p.First, p.Second, Expected: counts[StemOf(p.First) + " " + StemOf(p.Second)], Found: Count($"where is \"{p.First} {p.Second}\" mentioned?")))
            .Where(static c => c.Expected != c.Found);
        Assert.Empty(wrong);
    }

    // Lucene's own list of the commonest English words, which are not looked for.
    private static readonly HashSet<string> CommonWords = new(
        "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static int Count(string said) => Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer is Answer.Listing listing ? listing.Count : -1;

    private static IEnumerable<string> WordsOf(Document document) => document.Clauses.SelectMany(WordsOf);

    private static IEnumerable<string> WordsOf(Clause clause)
    {
        var letters = clause.Text.ToString().Select(static c => char.IsLetterOrDigit(c) || WordMarks.Contains(c) ? c : ' ');
        return string.Concat(letters).Split(' ').Select(static w => w.Trim(WordMarks)).Where(static w => w.Length > 0)
            .Select(Bare);
    }

    private static string Bare(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static string StemOf(string word)
    {
        var stemmer = new EnglishStemmer();
        stemmer.SetCurrent(word.ToLowerInvariant());
        stemmer.Stem();
        return stemmer.Current;
    }
}
