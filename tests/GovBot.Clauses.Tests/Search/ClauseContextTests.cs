using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

/// <summary>What stands around a clause, or only in a name or a word for the text itself, beside what it says: on made-up bylaws.</summary>
public sealed class ClauseContextTests
{
    private const string Bylaws = """
        BYLAWS OF THE ROWERS

        Article 1 – Boats

        1. After use they are cleaned with fresh water.

        2. At night they stay in the shed.

        Article 2 – Assembly

        1. The assembly elects a keeper for three years.

        2. Guests may listen, but those who shout have to leave.

        Article 3 – Tools

        1. Repairs follow the Common Tools List, which the Harbour Data Exchange was asked to print.

        2. "Oarsman" means any person that rows.

        """;

    [Fact]
    public void A_heading_meets_what_its_clauses_do_not_repeat()
    {
        var found = Index().Search("boats at night", 5).Ranked[0];
        Assert.Equal(("1(2)", 0.85f), (found.Clause.Number.Value, MathF.Min(found.Coverage, 0.85f)));
    }

    [Fact]
    public void A_word_that_asks_is_hardly_met_by_a_clause_that_uses_it() => Assert.All(Index().Search("who?", 5).Ranked, static r => Assert.InRange(r.Coverage, 0, 0.3f));

    [Fact]
    public void The_word_by_which_a_text_calls_itself_asks_for_nothing() =>
        Assert.Equal(Index().Search("guests", 1).Ranked[0].Coverage, Index().Search("guests in the bylaws", 1).Ranked[0].Coverage);

    [Theory]
    [InlineData("which harbours has the Harbour Data Exchange?")]
    [InlineData("what's in the Common Tools List?")]
    [InlineData("which tools are on the Common Tools List?")]
    public void A_name_does_not_tell_what_is_asked_about_it(string question) => Assert.Equal("", Answer(question));

    [Theory]
    [InlineData("what is meant by an oarsman?")]
    [InlineData("who counts as an oarsman?")]
    [InlineData("how do the bylaws define oarsman?")]
    public void A_defined_term_is_found_however_its_meaning_is_asked_for(string question) => Assert.Equal("3(2)", Answer(question));

    private static DocumentLibrary Library() => new([Libraries.Make("bylaws", Bylaws)]);

    private static ClauseIndex Index() => ClauseIndex.InMemory(Library(), Vocabulary.Empty);

    private static string Answer(string question) => new Answerer(Library(), Index()).Answer(question, ConversationState.Empty).Answer switch
    {
        Answer.Quoted quoted => quoted.Quotes[0].Clause.Number.Value,
        Answer.Defined { Introductions: [var first, ..] } => first.Clause.Number.Value,
        _ => "",
    };
}
