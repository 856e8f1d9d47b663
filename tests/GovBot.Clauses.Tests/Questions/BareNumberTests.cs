using GovBot.Clauses.Answers;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Questions;

/// <summary>Numbers as large as years in a long document: all that <c>quote</c> is given names clauses.</summary>
public sealed class BareNumberTests
{
    private const int Count = 3000;

    private static readonly Answerer Long = Over("");

    [Theory]
    [InlineData("999-1000", "999 1000")]
    [InlineData("2999–3000", "2999 3000")]
    [InlineData("2999 -- 3000", "2999 3000")]
    [InlineData("1999 to 2001", "1999 2000 2001")]
    [InlineData("2000", "2000")]
    [InlineData("5, 1999-2000 and 2100", "5 1999 2000 2100")]
    [InlineData("2999-3002", "2999 3000 !3001–3002")]
    [InlineData("roll 999-1000", "999 1000")]
    [InlineData("999-1000 of the roll", "999 1000")]
    public void Where_only_a_reference_can_be_meant_a_number_may_look_like_a_year(string said, string expected) =>
        Assert.Equal(expected, AnswerOutline.Of(Long.Quote(said)!));

    [Fact]
    public void A_range_may_begin_at_the_first_of_a_thousand() =>
        Assert.Equal(string.Join(' ', Enumerable.Range(1, 1000)), AnswerOutline.Of(Long.Quote("1-1000")!));

    [Theory]
    [InlineData("1939-1945")]
    [InlineData("2000")]
    [InlineData("999-1000")]
    public void In_a_question_years_stay_years(string said) => Assert.StartsWith("notAnswered", Chat.Outline(Long, said), StringComparison.Ordinal);

    [Theory]
    [InlineData("4000-5000")]
    [InlineData("2024-05-21")]
    [InlineData("999-1000 countries")]
    [InlineData("-")]
    public void What_names_no_clause_is_no_reference(string said) => Assert.Null(Long.Quote(said));

    [Fact]
    public void What_stands_in_several_documents_is_not_guessed() =>
        Assert.Equal("choice copy-roll/1999 roll/1999", AnswerOutline.Of(Over("", "copy-").Quote("1999-2000")!));

    private static Answerer Over(params string[] prefixes) =>
        Libraries.Over([.. prefixes.Select(static p => Libraries.Make(p + "roll", "THE ROLL\n\n" + string.Concat(Enumerable.Range(1, Count).Select(static n => $"{n}. The clerk enters it.\n"))))]);
}
