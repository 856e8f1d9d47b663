using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Search;

public sealed class AskedAnswerTests
{
    [Theory]
    [InlineData("deadline for the annual accounts")]
    [InlineData("by when must we reply?")]
    [InlineData("until when are boats let in?")]
    [InlineData("within what period is the fee paid?")]
    [InlineData("after what time may bells ring?")]
    [InlineData("how soon must the warden answer?")]
    [InlineData("how far ahead is notice given?")]
    [InlineData("how much time beforehand must I write?")]
    [InlineData("when is the report due?")]
    [InlineData("when does a withdrawal become effective?")]
    public void When_something_is_to_be_is_told_by_any_kind_of_time(string question) => Assert.Equal(AnswerMarks.Time, MarkOf(question));

    [Theory]
    [InlineData("from what year is it paid?")]
    [InlineData("in which months is the gate shut?")]
    [InlineData("when was the gate opened?")]
    public void What_was_and_what_names_a_date_is_told_by_a_date(string question) => Assert.Equal(AnswerMarks.Date, MarkOf(question));

    [Theory]
    [InlineData("how often does the board meet?", AnswerMarks.Frequency)]
    [InlineData("how many times a year do they meet?", AnswerMarks.Frequency)]
    [InlineData("within how many days must the warden reply?", AnswerMarks.Duration)]
    [InlineData("what is the maximum duration of a lease?", AnswerMarks.Duration)]
    [InlineData("at what time does the gate open?", AnswerForms.Clock)]
    public void Lengths_repetitions_and_hours_are_kinds_of_their_own(string question, string mark) => Assert.Equal(mark, MarkOf(question));

    [Theory]
    [InlineData("by how much must the toll fall?")]
    [InlineData("what portion of the toll goes to countries without ports?")]
    [InlineData("from what age may I vote?")]
    [InlineData("above what capacity must mills report?")]
    [InlineData("what majority is needed?")]
    [InlineData("size of the council")]
    public void Shares_ages_and_sizes_are_numbers(string question) => Assert.Equal(AnswerMarks.Number, MarkOf(question));

    [Theory]
    [InlineData("which gate must the skipper lock?", AnswerForms.Duty)]
    [InlineData("are they impressed by how quickly it moves?", null)]
    [InlineData("can he refuse without saying why?", null)]
    public void Must_asks_for_a_duty_only_where_nothing_else_is_asked(string question, string? mark) => Assert.Equal(mark, MarkOf(question));

    private static string? MarkOf(string question) => AskedAnswer.By(Utterance.Of(question).Tokens)?.Mark;
}
