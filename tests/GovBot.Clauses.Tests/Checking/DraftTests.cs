using System.Diagnostics;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Checking;

/// <summary>Texts with several quotations and references.</summary>
public sealed class DraftTests
{
    [Theory]
    [InlineData("Leaders “aim to strengthen international cooperation” (para 8). In para 6 they \"advocate for policy\".", "exact 8 | exact 6")]
    [InlineData("As para 5 says, “aim to strengthen international cooperation”. Para 6 adds \"advocate for policy\".", "!exact 8 | exact 6")]
    [InlineData("They “aim to strengthen” and “advocate for policy” (paras 6 and 8).", "exact 8 | exact 6")]
    [InlineData("They “aim to strengthen”. Elsewhere, para 6 goes on.", "exact 8 | exists 6")]
    [InlineData("Para 12 goes on. So does paragraph 6 and Annex II.", "none 12 | none annex II")]
    [InlineData("«aim to strengthen international cooperation» (Seoul Declaration, para. 8)", "exact 8")]
    [InlineData("“aim to strengthen international cooperation.” [para. 8]", "exact 8")]
    [InlineData("Paragraph 8 reads:\n\n> We aim to strengthen\n> international cooperation\n\nand so on.", "exact 8")]
    [InlineData("> We aim to strengthen\n> international cooperation\n> — Seoul Declaration, para. 7", "!exact 8")]
    [InlineData("> “We aim to strengthen international cooperation”\n\n— Seoul Declaration, para. 8", "exact 8")]
    [InlineData("Leaders ‘aim to strengthen international cooperation’ (para 8) and don’t stop at the states’ borders.", "exact 8")]
    [InlineData("The so-called \"godfather\" of AI said nothing.", "not found")]
    [InlineData("Article 5 of the EU AI Act says “we aim to strengthen”.", "!capitals 8")]
    [InlineData("In May 2024, 11 parties met; the G7 and 5 others said “aim to strengthen”.", "exact 8")]
    public void Every_quotation_has_the_reference_that_is_said_of_it(string draft, string expected)
    {
        Assert.Equal(expected, CheckOutline.Of(Libraries.OnSeoul, "check my draft: " + draft));
        Assert.Equal(expected, CheckOutline.Of(Libraries.OnSeoul.Check(draft)!));
    }

    [Fact]
    public void A_pasted_text_with_two_attributed_quotations_is_checked_without_being_asked() =>
        Assert.Equal("exact 8 | !exact 6", CheckOutline.Of(Libraries.OnSeoul,
            "The declaration is clear on what comes next for governments. Leaders “aim to strengthen international cooperation on AI governance” (para 8), and they “advocate for policy and governance frameworks” (para 7), which is a lot."));

    [Theory]
    [InlineData("Where does it say “aim to strengthen international cooperation on AI governance” (para 8) and “advocate for policy and governance frameworks” (para 6)? I have been looking for both of these and I cannot find them anywhere in the text at all.")]
    [InlineData("Leaders “aim to strengthen international cooperation on AI governance” and “advocate for policy and governance frameworks”, which is a lot. I would like to know where else these are discussed in the declaration, and by whom, and how often")]
    public void A_long_question_is_no_draft(string said) =>
        Assert.IsNotType<Answer.Verified>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("“”")]
    [InlineData("“a ”")]
    [InlineData("““”")]
    [InlineData("\"a ")]
    [InlineData("\"a \"b\" ")]
    [InlineData("«")]
    [InlineData("‘a ’")]
    [InlineData("> ")]
    [InlineData("> a\n")]
    [InlineData("[a")]
    [InlineData("[…]")]
    [InlineData(". . ")]
    [InlineData("(para 6) ")]
    [InlineData("“a” (para 6) ")]
    [InlineData("\u202E“שלום” ")]
    [InlineData("AI ")]
    [InlineData("the of AI … ")]
    [InlineData("safety and ")]
    public void Twenty_thousand_characters_of_anything_are_checked_in_a_moment(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        Promise.Holds(Libraries.OnAll.Answer("check my draft: “AI” " + text, ConversationState.Empty), Libraries.OnAll.Documents);
        if (Libraries.OnAll.Check(text) is { } reply)
            Promise.Holds(reply, Libraries.OnAll.Documents);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }
}
