namespace GovBot.Clauses.Tests.Answers;

/// <summary>What different people say after an answer, and to the bot: tables beside this file, the turns parted by <c>//</c>.</summary>
public sealed class WideFollowUpTests
{
    public static TheoryData<string, string> FollowUps => Rows.Of("Answers/Tables/follow-ups.txt");

    public static TheoryData<string, string> Occurrences => Rows.Of("Answers/Tables/occurrences.txt");

    public static TheoryData<string, string> SmallTalk => Rows.Of("Answers/Tables/small-talk.txt");

    public static TheoryData<string, string> Sentences => Rows.Of("Answers/Tables/sentences.txt");

    [Theory]
    [MemberData(nameof(FollowUps))]
    public void A_follow_up_is_answered_from_what_was_shown(string turns, string expected) => Assert.Equal(expected, Outline(turns));

    [Theory]
    [MemberData(nameof(Occurrences))]
    public void Every_place_is_listed_however_it_is_asked_for(string turns, string expected) => Assert.Equal(expected, Outline(turns));

    [Theory]
    [MemberData(nameof(SmallTalk))]
    public void Small_talk_gets_a_fitting_reply_and_never_a_quote(string turns, string expected) => Assert.Equal(expected, Outline(turns));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_marked_in_its_whole_paragraph(string turns, string expected)
    {
        var chat = new Chat(Libraries.OnSeoul);
        var reply = turns.Split("//", StringSplitOptions.TrimEntries).Select(chat.Say).ToList()[^1];
        Promise.Holds(reply, Libraries.OnSeoul.Documents);
        Assert.All(Promise.QuotesOf(reply.Answer), static quote => Assert.Equal(quote.Clause.Span, quote.Span));
        Assert.Equal(expected, AnswerOutline.WithMarks(reply));
    }

    private static string Outline(string turns) => Chat.Outline(Libraries.OnSeoul, turns.Split("//", StringSplitOptions.TrimEntries));
}
