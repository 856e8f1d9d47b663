using GovBot.Clauses.Answers;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Checking;

/// <summary>Quotations of the Seoul Declaration and what becomes of them.</summary>
public sealed class VerifyTests
{
    [Theory]
    [InlineData("We aim to strengthen international cooperation on AI governance", "exact 8")]
    [InlineData("aim to strengthen international cooperation", "exact 8")]
    [InlineData("We   aim to\n strengthen\u00A0international cooperation", "exact 8")]
    [InlineData("including risk–based approaches", "exact 6")]
    [InlineData("including risk\u2011based approaches", "exact 6")]
    [InlineData("including risk-\nbased approaches", "exact 6")]
    [InlineData("the world’s greatest challenges", "exact 5")]
    [InlineData("to promote cooperation on safety re\u00ADsearch", "exact 4")]
    [InlineData("resolution ‘Seizing the opportunities of safe, secure and trustworthy artificial intelligence systems for sustainable development’ that", "exact 8")]
    [InlineData("note the *Frontier AI Safety Commitments*.", "exact 3")]
    [InlineData("to be held in France.", "exact 9")]
    [InlineData("affirm our common dedication,", "exact 1")]
    [InlineData("AI SEOUL SUMMIT, 21ST MAY 2024", "exact title")]
    [InlineData("greatest challenges?", "punctuation 5")]
    [InlineData("we aim to strengthen", "capitals 8")]
    [InlineData("We aim, to strengthen", "punctuation 8")]
    [InlineData("we aim; to strengthen", "capitals+punctuation 8")]
    [InlineData("including risk based approaches", "punctuation 6")]
    public void Only_typography_may_differ_in_an_exact_quotation(string quotation, string expected) => AssertVerdict(quotation, expected);

    [Theory]
    [InlineData("[w]e aim to strengthen international cooperation", "marked 8")]
    [InlineData("[W]e strive to promote cooperation", "marked 4")]
    [InlineData("We advocate for policy … that foster safe, innovative and inclusive AI ecosystems", "marked 6")]
    [InlineData("We advocate for policy ... that foster safe", "marked 6")]
    [InlineData("We advocate for policy . . . that foster safe", "marked 6")]
    [InlineData("We advocate for policy […] that foster safe", "marked 6")]
    [InlineData("We advocate for policy [...] that foster safe", "marked 6")]
    [InlineData("We advocate for policy (...) that foster safe", "marked 6")]
    [InlineData("... that foster safe, innovative and inclusive AI ecosystems ...", "marked 6")]
    [InlineData("[the participants] advocate for policy and governance frameworks", "marked 6")]
    [InlineData("We advocate [strongly] for policy and governance frameworks", "marked 6")]
    [InlineData("We [the leaders] for policy and governance frameworks", "marked 6")]
    [InlineData("We advocat[ed] for policy and governance frameworks", "marked 6")]
    [InlineData("all states will be affected … AI governance. … We aim to strengthen", "marked 7 8")]
    [InlineData("all states will be affected … conversations [sic] around", "marked 7")]
    [InlineData("that foster safe … We advocate for policy", "altered 6: +that foster safe")]
    [InlineData("We advocate for policy … to be held in France", "altered 9: look forward to→advocate for policy")]
    [InlineData("[W]e strive to promote competition on safety research", "altered 4: cooperation→competition")]
    [InlineData("We advocate for policy … that hinder safe, innovative and inclusive AI ecosystems", "altered 6: foster→hinder")]
    public void Marked_changes_are_understood(string quotation, string expected) => AssertVerdict(quotation, expected);

    [Theory]
    [InlineData("Frameworks could facilitate a virtuous cycle", "altered 6: should→could")]
    [InlineData("Frameworks shall facilitate a virtuous cycle between human creativity", "altered 6: should→shall")]
    [InlineData("the Summit of the Future in September 2023", "altered 8: 2024→2023")]
    [InlineData("all states will not be affected by the benefits and risks", "altered 7: +not")]
    [InlineData("all states will be affected by the risks of AI", "altered 7: -benefits and")]
    [InlineData("gathered at the AI Seoul Summit on 22nd May 2024", "altered 1: 21st→22nd")]
    [InlineData("a virtuous circle between human creativity and the development or use of AI", "altered 6: cycle→circle and→or")]
    [InlineData("to be held in France in 2025 with everyone", "altered 9: +in 2025 with everyone")]
    [InlineData("Bees are kept in small houses", "not found")]
    [InlineData("protect human rights and the privacy of people", "not found")]
    public void A_changed_word_is_named(string quotation, string expected) => AssertVerdict(quotation, expected);

    [Theory]
    [InlineData("verify para 8: \"We aim to strengthen international cooperation\"", "exact 8")]
    [InlineData("verify \"We aim to strengthen international cooperation\" (para. 5)", "!exact 8")]
    [InlineData("verify 5: \"We aim to strengthen international cooperation\"", "!exact 8")]
    [InlineData("verify \"We aim to strengthen international cooperation\", paras 7-9", "exact 8")]
    [InlineData("check this quotation: “We aim to strengthen international cooperation” (para 12)", "!exact 8")]
    [InlineData("is this quote right: “We aim to strengthen international cooperation”", "exact 8")]
    [InlineData("is this quotation correct? “We aim to strengthen international cooperation”", "exact 8")]
    [InlineData("did I quote this correctly: «We aim to strengthen international cooperation»", "exact 8")]
    [InlineData("Can you please verify: „We aim to strengthen international cooperation“", "exact 8")]
    [InlineData("check whether “We aim to strengthen international cooperation” is right", "exact 8")]
    [InlineData("verify: We aim to strengthen international cooperation", "exact 8")]
    [InlineData("verify para 7: We aim to strengthen international cooperation", "!exact 8")]
    [InlineData("verify “AI governance” (para 9)", "exact 9")]
    [InlineData("verify “the” (para 9)", "exact 9")]
    [InlineData("verify \"We aim to strengthen international cooperation\" (Bletchley Declaration, para 8)", "!exact 8")]
    public void The_place_that_is_named_is_checked_too(string said, string expected) => Assert.Equal(expected, CheckOutline.Of(Libraries.OnSeoul, said));

    [Fact]
    public void Quotation_marks_inside_a_quotation_belong_to_it() =>
        Assert.Equal("exact 8", CheckOutline.Of(Libraries.OnSeoul, "verify \"General Assembly resolution \"Seizing the opportunities of safe, secure and trustworthy artificial intelligence systems for sustainable development\" that solidified\""));

    [Theory]
    [InlineData("verify \"(a) clears the ballast\" (eu ai act, art 1)")]
    [InlineData("verify \"We advocate for policy and governance frameworks\" (Lake Verena Treaty, art 2)")]
    public void Right_words_of_another_document_are_misattributed(string said)
    {
        var reply = Libraries.OnAll.Answer(said, ConversationState.Empty);
        var finding = Assert.IsType<Finding.Quotation>(Assert.Single(Assert.IsType<Answer.Verified>(reply.Answer).Findings));
        Assert.False(finding.IsRight);
    }

    [Fact]
    public void Two_paragraphs_in_a_row_may_be_quoted_with_their_number_or_without()
    {
        Assert.Equal("exact 5 6", CheckOutline.Of(Libraries.OnSeoul.Check("to advance the UN Sustainable Development Goals.\n\nWe advocate for policy")!));
        Assert.Equal("exact 5 6", CheckOutline.Of(Libraries.OnSeoul.Check("to advance the UN Sustainable Development Goals.\n\n6. We advocate for policy")!));
    }

    [Fact]
    public void The_same_words_elsewhere_are_named()
    {
        var reply = Libraries.OnSeoul.Answer("verify \"AI governance\"", ConversationState.Empty);
        Assert.Contains("The same stands in paras. 3, 7, 8 and 9", PlainText.Render(Presenter.Present(reply)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_of_twenty_thousand_characters_is_compared_whole()
    {
        var text = string.Join("\n", Libraries.Seoul.TopLevel.Select(static c => c.Text.ToString()));
        var changed = text.Replace("virtuous", "vicious", StringComparison.Ordinal);
        var reply = Libraries.OnSeoul.Answer($"verify: {changed}", ConversationState.Empty);
        Assert.False(reply.IsCut);
        var altered = Assert.IsType<Verdict.Altered>(Assert.IsType<Finding.Quotation>(Assert.Single(Assert.IsType<Answer.Verified>(reply.Answer).Findings)).Verdict);
        var change = Assert.Single(altered.Changes);
        Assert.Equal(("virtuous", "vicious"), (change.Original?.Text, change.Said));
        Assert.True(Libraries.OnSeoul.Answer("verify: " + new string('x', 10) + " a b c d " + new string('y', 21_000), ConversationState.Empty).IsCut);
    }

    private static void AssertVerdict(string quotation, string expected) => Assert.Equal(expected, CheckOutline.Of(Libraries.OnSeoul.Check(quotation)!));
}
