using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Search;

public sealed class QuestionSentencesTests
{
    [Theory]
    [InlineData("My sister paints. Does it mention artists?")]
    [InlineData("my sister paints. does it mention artists")]
    public void What_is_told_beside_a_question_counts_less(string text)
    {
        var sentences = new QuestionSentences(text, 0.5f);

        Assert.Equal(0.5f, sentences.WeightAt(text.IndexOf("sister", StringComparison.Ordinal)));
        Assert.Equal(1, sentences.WeightAt(text.IndexOf("artists", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Are the rules alike, so that I need not pay twice?")]
    [InlineData("does it serve people rather than pay twice")]
    public void What_is_only_the_purpose_or_the_opposite_counts_less(string text)
    {
        var sentences = new QuestionSentences(text, 0.5f);

        Assert.Equal(0.5f, sentences.WeightAt(text.IndexOf("twice", StringComparison.Ordinal)));
        Assert.Equal(1, sentences.WeightAt(3));
    }

    [Fact]
    public void Without_a_question_all_sentences_count() => Assert.Equal(1, new QuestionSentences("Safety first. Then innovation.", 0.5f).WeightAt(0));
}
