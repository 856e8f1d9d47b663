using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

public sealed class PartyNamesTests
{
    private const string Pact = """
        1. We, the Wardens of forests and fens of Norrum, Eastmarch, Sudley and Weald, met at the old mill.
        2. The lamps of the ford are lit by wardens of Sudley and Weald.
        3. Oak, Elm, Ash and Birch are felled in winter.
        4. The kiln will be built by the guild of Norrum.

        """;

    [Theory]
    [InlineData(Pact, "eastmarch norrum sudley weald")]
    [InlineData("The Republic of Norrum, the Kingdom of Eastmarch, the Republic of Sudley and the Federation of Weald,\n\nHave agreed as follows:\n\n1. Peace.\n", "eastmarch norrum sudley weald")]
    [InlineData("1. We, the Wardens of Norrum and Sudley, met.\n", "")]
    [InlineData("1. Oak, Elm, Ash and Birch are felled in winter.\n", "")]
    public void The_parties_are_those_whom_the_text_lists_where_it_presents_them(string text, string names)
    {
        var document = Libraries.Make("forest-pact", text);
        var parties = new PartyNames(document);
        Assert.Equal(names, string.Join(' ', TermReader.Read(document.Text).Select(t => parties.Of(t, document.Text)).OfType<string>().Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void They_are_places() => Assert.Equal("4", Answer("where will the kiln be built?"));

    [Fact]
    public void What_a_country_does_asks_for_no_place() => Assert.Null(AskedAnswer.By(GovBot.Clauses.Questions.Utterance.Of("what fine does a country face?").Tokens));

    private static string Answer(string question)
    {
        DocumentLibrary library = new([Libraries.Make("forest-pact", Pact)]);
        return new Answerer(library, ClauseIndex.InMemory(library, Vocabulary.Empty)).Answer(question, ConversationState.Empty).Answer is Answer.Quoted quoted ? quoted.Quotes[0].Clause.Number.Value : "";
    }
}
