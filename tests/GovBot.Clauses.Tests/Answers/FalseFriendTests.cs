using GovBot.Clauses.Answers;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>Words of every day that only look like those of a declaration.</summary>
public sealed class FalseFriendTests
{
    [Theory]
    [InlineData("what is the exchange rate")]
    [InlineData("speed limit in france")]
    [InlineData("zip code of seoul")]
    [InlineData("what's the wifi code?")]
    [InlineData("third floor")]
    [InlineData("action figure")]
    [InlineData("how do I play bridge")]
    [InlineData("body temperature")]
    [InlineData("compact camera")]
    [InlineData("human resources contact")]
    [InlineData("social network login")]
    [InlineData("where is the ticket machine")]
    [InlineData("immune system")]
    [InlineData("privacy policy of this website")]
    public void What_two_words_name_together_is_not_answered_by_one_of_them(string said) => AssertNotAnswered(said);

    [Theory]
    [InlineData("good evening, and my compliments")]
    [InlineData("you're useless, you stupid machine")]
    [InlineData("admit one ticket")]
    [InlineData("is there a lawyer here")]
    [InlineData("how much do the computers cost")]
    [InlineData("what did the leaders eat")]
    [InlineData("how to get a canadian passport")]
    [InlineData("what does bletchley park have to do with alan turing")]
    [InlineData("climate goals of the paris agreement")]
    [InlineData("are you happy")]
    [InlineData("that's awesome")]
    [InlineData("recommend a film")]
    [InlineData("my wife is angry")]
    [InlineData("airport transfer")]
    [InlineData("animals in the wild")]
    [InlineData("what's your opinion on abortion")]
    public void Small_talk_and_everyday_things_are_not_answered(string said) => AssertNotAnswered(said);

    [Theory]
    [InlineData("what is the water consumption of data centres")]
    [InlineData("what was said about chips?")]
    [InlineData("which CO2 target does it set")]
    [InlineData("can judges use AI")]
    [InlineData("how are elections protected")]
    [InlineData("can the police use AI")]
    [InlineData("who investigates violations")]
    [InlineData("must companies report incidents")]
    [InlineData("is there anything on rogue AI")]
    [InlineData("do they admit that AI could wipe out humanity")]
    [InlineData("what are the three laws of robotics")]
    [InlineData("are authors compensated")]
    [InlineData("is encryption weakened")]
    [InlineData("was there a protest outside")]
    public void A_matter_of_which_the_text_does_not_speak_is_not_answered_by_what_is_near_it(string said) => AssertNotAnswered(said);

    [Theory]
    [InlineData("give me every country that signed", "1")]
    [InlineData("does it really claim that all states will be affected by AI", "7")]
    [InlineData("is beijing in on this", "1")]
    [InlineData("what was tacked on at the end", "4")]
    [InlineData("are they impressed by how quickly this technology moves", "1")]
    [InlineData("is there a word on people who write songs", "6")]
    [InlineData("people over machines", "5")]
    [InlineData("the carbon footprint", "6")]
    [InlineData("is there anything on exchanging experience", "4")]
    [InlineData("do courts and liberties get protection", "5")]
    [InlineData("how safe are nations that were not in the room", "7")]
    public void What_is_near_them_and_meant_is_still_answered(string said, string expected) =>
        Assert.Equal(expected, Assert.IsType<Answer.Quoted>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer).Quotes[0].Clause.Number.Value);

    [Theory]
    [InlineData("which floor is the third floor", "1. The third gathering takes place in spring.\n2. All floors are open.\n", false)]
    [InlineData("which floor is the third floor", "1. The third gathering takes place in spring.\n2. The third floor is closed.\n", true)]
    public void A_matter_of_two_words_is_known_where_they_stand_together(string said, string text, bool expected)
    {
        var library = new GovBot.Clauses.Documents.DocumentLibrary([Libraries.Make("house-rules", text)]);
        var answerer = new Answerer(library, ClauseIndex.InMemory(library, Vocabulary.Parse("@name third floor")));
        Assert.Equal(expected, answerer.Answer(said, ConversationState.Empty).Answer is Answer.Quoted);
    }

    private static void AssertNotAnswered(string said) => Assert.True(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer is Answer.NotAnswered or Answer.Help or Answer.Thanks or Answer.Greeting);
}
