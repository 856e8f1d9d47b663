using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovBot.Channels;
using GovBot.Channels.BotFramework;
using GovBot.Channels.Teams;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using Markdig;

namespace GovBot.Tests.Rendering;

/// <summary>What hostile text becomes once a client's parser has read it: the text, and nothing but text.</summary>
public sealed partial class HostileTextTests
{
    private const int Count = 300;
    private static readonly Permalinks Links = new() { PublicUrl = "https://govbot.example.org" };

    // What the clients of Bot Framework channels know beyond CommonMark.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().Build();

    private static readonly Dictionary<string, Func<Presentation, string>> Clients = new()
    {
        ["markdown"] = static presentation => Markdig.Markdown.ToHtml(new MarkdownText(Links).Render(presentation), Pipeline),
        ["html"] = static presentation => new HtmlText(Links).Render(presentation),
    };

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void What_somebody_typed_stays_text(string client) =>
        AssertAll(client, static payload => new Block.Say(payload), static _ => []);

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_line_of_a_list_stays_text(string client) =>
        AssertAll(client, static payload => new Block.Lines([payload]), static _ => ["ul", "li"]);

    [Theory]
    [InlineData("```\n<b>x</b> *y* [z](javascript:1)\n```")]
    [InlineData("````\n&lt;b&gt;")]
    [InlineData("<pre></pre><script>alert(1)</script>")]
    [InlineData("@misc{a,\n  title = {{B}}\n}")]
    public void What_is_to_be_copied_stays_text_with_its_lines(string text)
    {
        foreach (var (_, client) in Clients)
        {
            var body = new HtmlParser().ParseDocument(client(new Presentation([new Block.Copyable(text)], []))).Body!;
            Assert.Equal(text, string.Concat(body.QuerySelector("pre")!.InnerHtml.Replace("<br>", "\n", StringComparison.Ordinal) is var inner ? System.Net.WebUtility.HtmlDecode(inner.Replace("<code>", "", StringComparison.Ordinal).Replace("</code>", "", StringComparison.Ordinal)) : "").TrimEnd('\n'));
            Assert.Empty(body.QuerySelectorAll("script, b, a, em"));
        }
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_quote_stays_text(string client) =>
        AssertAll(client, static payload => QuotationOf(payload, static _ => []), static block => ["strong", "a", "blockquote", .. Italics(block)]);

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void An_emphasised_quote_stays_text(string client) =>
        AssertAll(client, static payload => QuotationOf(payload, static clause => [clause.Span]), static block => ["strong", "a", "blockquote", "strong", .. Italics(block)]);

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Emphasis_in_the_middle_of_a_word_changes_no_text(string client) =>
        AssertAll(client, static payload => QuotationOf(payload, TwoCharacters), static block => ["strong", "a", "blockquote", "strong", .. Italics(block)]);

    private static void AssertAll(string client, Func<string, Block> blockOf, Func<Block, IEnumerable<string>> expected)
    {
        foreach (var payload in Payloads.Take(Count))
        {
            var block = blockOf(payload);
            var drawn = Clients[client](new Presentation([block], []));
            using var page = new HtmlParser().ParseDocument(drawn);
            var because = $"{payload}\n-- became --\n{drawn}";

            // Paragraphs and line breaks come from the text; emphasis may be cut at them, or left out where Markdown has no way to say it.
            var elements = page.Body!.QuerySelectorAll("*").Select(static e => e.LocalName).Where(static e => e is not ("p" or "br")).ToList();
            Assert.True(elements.ToHashSet().IsSubsetOf(expected(block)), $"{string.Join(' ', elements)} from {because}");
            Assert.True(elements.Count(static e => e is "a" or "li" or "blockquote") == expected(block).Count(static e => e is "a" or "li" or "blockquote"), because);
            Assert.True(page.QuerySelectorAll<IHtmlAnchorElement>("a").All(static a => a.Href == "https://govbot.example.org/d/treaty/2#2"), because);
            Assert.True(Visible(page.Body.TextContent) == Visible(TextOf(block)), $"{Visible(page.Body.TextContent)}\n-- is not --\n{Visible(TextOf(block))}\n-- from --\n{because}");
        }
    }

    private static Block.Quotation QuotationOf(string payload, Func<Clause, ImmutableArray<TextSpan>> emphasis) =>
        Sample.ClauseHolding(payload) is var clause ? new Block.Quotation(Quote.Whole(clause, emphasis(clause)), Citation.Full(clause)) : throw new UnreachableException();

    // The last but one and the one before, unless that cuts one that takes two.
    private static ImmutableArray<TextSpan> TwoCharacters(Clause clause) =>
        clause.Text[^3..] is [var a, _, var c] && !char.IsLowSurrogate(a) && !char.IsLowSurrogate(c) ? [new TextSpan(clause.Span.End - 3, 2)] : [];

    // Asterisks around words of a document are its italics.
    private static IEnumerable<string> Italics(Block block) => block is Block.Quotation { Quote: var quote } && quote.Runs().Any(static r => r.Italic) ? ["em"] : [];

    private static string TextOf(Block block) => block switch
    {
        Block.Say say => say.Text,
        Block.Lines lines => string.Concat(lines.Items),
        Block.Quotation quotation => $"{quotation.Caption}\n{quotation.Quote.Text}",
        _ => throw new UnreachableException(),
    };

    // Clients collapse white space; control characters are left out.
    private static string Visible(string text) =>
        WhiteSpace().Replace(string.Concat(text.Where(static c => char.IsWhiteSpace(c) || !char.IsControl(c))), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
