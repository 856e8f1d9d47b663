using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Search;

public sealed class QuestionFocusTests
{
    [Theory]
    [InlineData("which thresholds are set?", "thresholds")]
    [InlineData("What is the capital of Norway?", "capital")]
    [InlineData("who chairs it", "chairs")]
    [InlineData("whats the budget", "budget")]
    [InlineData("are there statistics?", "statistics")]
    [InlineData("is there a hotline", "hotline")]
    public void A_question_turns_on_what_stands_behind_the_question_word(string question, string focus) => Assert.Equal([focus], Where(question, static (f, t) => f.IsAsked(t)));

    [Fact]
    public void It_does_not_turn_on_a_word_for_a_kind_of_thing() => Assert.Empty(Where("which instrument on safety is noted?", static (f, t) => f.IsAsked(t)));

    [Fact]
    public void What_one_wants_to_do_decides_and_what_is_ones_own_does_not() =>
        Assert.Equal(["enrol"], Where("where do I enrol for my pension?", static (f, t) => f.IsDecisive(t)).Where(static w => w.Length > 1));

    private static IEnumerable<string> Where(string question, Func<QuestionFocus, Term, bool> isIt)
    {
        var focus = new QuestionFocus(Utterance.Of(question).Tokens, Vocabulary.Empty);
        return TermReader.Read(question).Where(t => isIt(focus, t)).Select(static t => t.Word);
    }
}
