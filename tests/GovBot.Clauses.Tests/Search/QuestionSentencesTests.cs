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

    [Fact]
    public void Without_a_question_all_sentences_count() => Assert.Equal(1, new QuestionSentences("Safety first. Then innovation.", 0.5f).WeightAt(0));
}
