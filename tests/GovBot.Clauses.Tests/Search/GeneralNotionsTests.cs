using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

/// <summary>What people say for what institutional texts say, with the vocabulary that is shipped, on made-up rules of a choir.</summary>
public sealed class GeneralNotionsTests
{
    private const string Rules = """
        1. Admission is decided by the committee on a written application.
        2. Withdrawal requires notice of three months.
        3. Expulsion is pronounced by a court of honour.
        4. The annual subscription falls due on 1 May.
        5. The general assembly is convened by the conductor.
        6. A quorum of one third of the singers is necessary.
        7. In the event of equality of votes the conductor has a casting vote.
        8. Travel expenses are reimbursed against receipts.
        9. Loss or theft of equipment is notified without delay.
        10. Personal data are erased after two years.
        11. Alterations of these rules require an amendment passed by two thirds.
        12. Contractors are exempt from rehearsals.
        13. The vessel moors at the quay of the municipality.
        14. Wastewater is discharged into the sewer.
        15. Dissolution is followed by liquidation.

        """;

    [Theory]
    [InlineData("how do new people get into the club?", "1")]
    [InlineData("can i quit?", "2")]
    [InlineData("who can kick somebody out?", "3")]
    [InlineData("what are the membership dues?", "4")]
    [InlineData("who calls the AGM?", "5")]
    [InlineData("are there enough people present?", "6")]
    [InlineData("who breaks a tie?", "7")]
    [InlineData("do I get my money back for the train ticket?", "8")]
    [InlineData("what if my laptop was stolen?", "9")]
    [InlineData("do they delete my personal details?", "10")]
    [InlineData("can the text be changed, and who may change the rules?", "11")]
    [InlineData("are freelancers let off the hook?", "12")]
    [InlineData("where do barges dock?", "13")]
    [InlineData("where does the dirty water go?", "14")]
    [InlineData("what if the club goes bust?", "15")]
    public void Plain_words_find_the_clause(string question, string clause) =>
        Assert.Equal(clause, ClauseIndex.InMemory(Library(), Libraries.Vocabulary).Search(question, 1).Ranked is [var best] ? best.Clause.Number.Value : "");

    [Theory]
    [InlineData("are whistleblowers protected?")]
    [InlineData("who may appeal?")]
    [InlineData("is there a pension?")]
    [InlineData("what is said of vaccines?")]
    public void A_matter_of_which_the_rules_do_not_speak_stays_one(string question) =>
        Assert.IsNotType<Answer.Quoted>(new Answerer(Library(), ClauseIndex.InMemory(Library(), Libraries.Vocabulary)).Answer(question, ConversationState.Empty).Answer);

    private static DocumentLibrary Library() => new([Libraries.Make("choir", Rules)]);
}
