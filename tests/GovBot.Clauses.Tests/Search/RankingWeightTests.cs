using System.Reflection;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

public sealed class RankingWeightTests
{
    [Fact]
    public void Every_weight_is_listed_once_and_set_alone()
    {
        var properties = typeof(RankingWeights).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static p => p.Name).Order(StringComparer.Ordinal);
        Assert.Equal(properties, RankingWeight.Tuned.Select(static w => w.Name).Order(StringComparer.Ordinal));
        Assert.All(RankingWeight.Tuned, static weight =>
        {
            var changed = weight.With(RankingWeights.Default, 7);
            Assert.Equal(7f, typeof(RankingWeights).GetProperty(weight.Name)!.GetValue(changed));
            Assert.Equal(RankingWeights.Default, weight.With(changed, weight.Get(RankingWeights.Default)));
        });
    }

    [Fact]
    public void An_index_with_other_weights_answers_by_them_and_leaves_the_first_as_it_was()
    {
        var library = new DocumentLibrary([Libraries.Make("road-code", "1. Lorries pay a toll on bridges.\n2. Bicycles are free.\n")]);
        var index = ClauseIndex.InMemory(library, Vocabulary.Empty);
        var strict = index.With(RankingWeights.Default with { AnswerCoverage = 1.2f });
        Assert.IsType<Answer.NotAnswered>(new Answerer(library, strict).Answer("do lorries pay?", ConversationState.Empty).Answer);
        Assert.IsType<Answer.Quoted>(new Answerer(library, index).Answer("do lorries pay?", ConversationState.Empty).Answer);
        Assert.Equal(index.Hash, strict.Hash);
    }
}
