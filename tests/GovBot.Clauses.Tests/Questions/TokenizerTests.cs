using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Tests.Questions;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Para 6, please!", "para|6|,|please|!")]
    [InlineData("don't can’t states' o'Brien's", "don't|can't|states|'|o'brien's")]
    [InlineData("3(2)(a)", "3|(|2|)|(|a|)")]
    [InlineData("§6¶7", "§|6|¶|7")]
    [InlineData("the O.E.C.D. and the U.N.", "the|oecd|.|and|the|un|.")]
    [InlineData("g.p.a.i", "gpai")]
    [InlineData("e.g. I.A or A.1.b.c", "e|.|g|.|i|.|a|or|a|.|1|.|b|.|c")]
    [InlineData("第６項", "第|6|項")]
    [InlineData("６　７", "6|7")]
    [InlineData("para4 8th G7", "para4|8th|g7")]
    [InlineData("risk-based", "risk|-|based")]
    [InlineData("🙂👍🏽", "🙂|👍|🏽")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("a\u200Bb\u202Ec", "a|b|c")]
    [InlineData("\u0000a\u0007", "a")]
    [InlineData("", "")]
    public void A_text_is_cut_into_words_numbers_and_symbols(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(static t => t.Text)));

    [Theory]
    [InlineData("6 six para4 + 語", "Number Word Word Symbol Word")]
    [InlineData("６ 1.5", "Number Number Symbol Number")]
    public void A_token_says_what_it_is_made_of(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Tokenizer.Tokenize(text).Select(static t => t.Kind)));

    [Fact]
    public void A_lone_surrogate_is_a_symbol() =>
        Assert.Equal(["\uD800", "x", "\uDC00"], Tokenizer.Tokenize("\uD800x\uDC00").Select(static t => t.Text));

    [Fact]
    public void A_token_stands_where_its_span_says()
    {
        const string Text = "Where's  the OECD (v.2)? 🙂 “Para 6”";
        foreach (var token in Tokenizer.Tokenize(Text))
            Assert.Equal(token.Text, Text.Substring(token.Span.Start, token.Span.Length).ToLowerInvariant());
    }

    [Fact]
    public void Words_between_quotation_marks_are_marked() =>
        Assert.Equal(["para", "6"], Tokenizer.Tokenize("say “para 6” and 7").Where(static t => t.Quoted).Select(static t => t.Text));

    [Theory]
    [InlineData("say \"one\" and “two” and `three`", "one|two|three")]
    [InlineData("«un» »zwei« „drei“ ‚vier‘ 「五」", "un|zwei|drei|vier|五")]
    [InlineData("'single' ‘curly’", "single|curly")]
    [InlineData("don't say 'it's fine' or can't", "it's fine")]
    [InlineData("the states' rights and parties' duties", "")]
    [InlineData("an \"open end", "")]
    [InlineData("empty \"\" and “”", "")]
    [InlineData("\"a\"\"b\"", "a|b")]
    [InlineData("\"outer 'inner' outer\"", "outer 'inner' outer")]
    [InlineData("”swedish”", "swedish")]
    public void What_stands_in_quotation_marks_is_found(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuotedText.Find(text).Select(s => text.Substring(s.Start, s.Length))));
}
