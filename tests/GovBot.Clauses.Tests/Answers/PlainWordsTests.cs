using GovBot.Clauses.Answers;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>Treaties, charters and policies are understood in plain words, too.</summary>
public sealed class PlainWordsTests
{
    private static readonly Answerer Rules = Libraries.Over(Libraries.Make("harbour-charter", """
        CHARTER OF THE HARBOUR UNION

        1. Tenants of municipal dwellings receive notice of a rent increase four months in advance.
        2. An interpreter is provided at hearings before the council.
        3. The Union has its seat in Lindhaven.
        4. In the event of a tie the motion is lost.
        5. The Auditors examine the accounts once a year.
        6. Tools are lent to members free of charge.
        7. The union may be dissolved only by a majority of four fifths.
        8. This Charter does not create rights or obligations under international law.
        9. A person affected may ask for review by a human being.
        10. Drivers of goods vehicles may pass the barrier at night.
        11. Persons over seventy are vaccinated first.
        12. Bicycles may be carried on the ferry.

        """));

    [Theory]
    [InlineData("is there a translator", "2")]
    [InlineData("and if the vote is split", "4")]
    [InlineData("who checks the books", "5")]
    [InlineData("can the union be wound up", "7")]
    [InlineData("is the text legally binding", "8")]
    [InlineData("can I get a real person", "9")]
    [InlineData("can lorries go through", "10")]
    [InlineData("may I take a bike", "12")]
    public void What_people_say_finds_what_such_texts_say(string said, string expected) =>
        Assert.Equal(expected, Assert.IsType<Answer.Quoted>(Rules.Answer(said, ConversationState.Empty).Answer).Quotes[0].Clause.Number.Value);
}
