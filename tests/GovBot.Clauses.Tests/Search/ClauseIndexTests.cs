using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

public sealed class ClauseIndexTests
{
    private readonly ClauseIndex _index = ClauseIndex.InMemory(new DocumentLibrary([Libraries.Seoul]), Libraries.Vocabulary);

    [Fact]
    public async Task Questions_asked_at_once_are_ranked_as_those_asked_one_by_one()
    {
        string[] questions = ["which countries signed?", "sustainable AI", "what about the gap between rich and poor?", "safety institutes", "OECD"];
        string[] expected = [.. questions.Select(Ranking)];

        var rankings = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => Ranking(questions[i % questions.Length]))));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => expected[i % expected.Length]), rankings);
    }

    [Theory]
    [InlineData("govrenance", "governance")]
    [InlineData("intteroperabilty", "interoperability")]
    public void A_misspelt_word_finds_the_word_of_the_documents(string word, string meant) =>
        Assert.Equal(Ranking(meant).Split(':')[0], Ranking(word).Split(':')[0]);

    private string Ranking(string question) =>
        string.Join(' ', _index.Search(question, 5).Ranked.Select(static r => $"{r.Clause.Number}:{r.Score}"));
}
