using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovBot.Channels;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams;
using GovBot.Channels.Teams.Cards;
using GovBot.Channels.Teams.Invokes;
using GovBot.Clauses.Documents;
using GovBot.Tests.Rendering;
using Markdig;

namespace GovBot.Tests.Teams;

/// <summary>What Microsoft's card library makes of the cards: all of the clause, nothing but the clause, and nothing live.</summary>
public sealed partial class CardTests(CardPage page) : IClassFixture<CardPage>
{
    private const int MostBytes = 28 * 1024;
    private const int HostileTexts = 1_000;
    private static readonly QuoteCard Cards = new(new Permalinks { PublicUrl = "https://govbot.example.org" });

    // What the library draws cards with. Text that came alive would need others: a, img, strong, em, ul, ol…
    private static readonly string[] Tags = ["div", "span", "button", "a", "label", "textarea"];

    [SkippableFact]
    public async Task Every_card_of_the_document_is_valid_and_shows_all_of_its_clause()
    {
        var views = Sample.Seoul.Documents.SelectMany(static d => d.Clauses).SelectMany(Variants).ToList();

        await AssertAllAsync([.. views.Select(static v => (v, Cards.Draw(v))), .. views.Select(static v => (v, Cards.Unfurl(v)))]);
    }

    [SkippableFact]
    public async Task A_hostile_document_stays_text_in_a_card() =>
        await AssertAllAsync([.. Payloads.Take(HostileTexts).Select(Sample.ClauseHolding).SelectMany(Variants).Select(static v => (v, Cards.Draw(v)))]);

    [SkippableFact]
    public async Task Every_dialog_is_valid_and_shows_its_clauses()
    {
        var clauses = Sample.Seoul.Documents[0].TopLevel.Concat(Payloads.Take(100).Select(Sample.ClauseHolding)).Select(static c => new QuoteView(c)).Chunk(4).ToList();

        var drawn = await page.DrawAsync([.. clauses.Select(some => new ClauseDialog(Cards).Draw(new FoundClauses([.. some], IsAnswered: false)))]);

        foreach (var (some, seen) in clauses.Zip(drawn))
        {
            Assert.Empty(seen.Problems);
            Assert.True(seen.Tags.All(Tags.Contains), string.Join(' ', seen.Tags));
            Assert.Equal((some.Length, some.Length), (seen.Buttons, seen.Links.Count));
            Assert.All(some, view => Assert.Contains(Visible(view.Quote.Text), Visible(seen.Text), StringComparison.Ordinal));
        }
    }

    [SkippableTheory]
    [InlineData("on {{DATE(2024-05-21T00:00:00Z, SHORT)}} and {{TIME(2024-05-21T00:00:00Z)}}")]
    [InlineData("{{{{DATE(2024-05-21T00:00:00Z)}}}}")]
    [InlineData("${$root.x} ${if(true, 'a', 'b')}")]
    public async Task A_date_in_a_document_is_not_rewritten(string text) =>
        await AssertAllAsync([new QuoteView(Sample.ClauseHolding(text)) is var view ? (view, Cards.Draw(view)) : default]);

    [SkippableFact]
    public async Task The_library_would_tell_a_wrong_card()
    {
        var card = Cards.Draw(new QuoteView(Sample.Seoul.Documents[0].Clauses[1]));

        var drawn = Assert.Single(await page.DrawAsync([card with { Body = [new CardElement.TextInput("", "", "x")] }]));

        Assert.NotEmpty(drawn.Problems);
    }

    [Fact]
    public void What_clients_without_cards_show_has_no_link_and_no_markup_of_a_document()
    {
        foreach (var payload in Payloads.Take(HostileTexts))
        {
            var card = Cards.Draw(new QuoteView(Sample.ClauseHolding(payload)));

            Assert.DoesNotMatch("<(a|img|em|strong|code|ul|ol|h1|script|at)[ >]", Markdown.ToHtml(card.FallbackText));
            Assert.DoesNotContain("{{", card.FallbackText, StringComparison.Ordinal);
            Assert.DoesNotContain('<', card.Speak);
        }
    }

    [Fact]
    public void A_preview_shows_the_first_words_and_no_markup_of_a_document()
    {
        foreach (var payload in Payloads.Take(HostileTexts))
        {
            var clause = Sample.ClauseHolding(payload);
            var preview = ClausePreview.Of(new QuoteView(clause), hasTap: false).Content;

            Assert.DoesNotContain('<', preview.Title + preview.Text);
            var shown = Visible(WebUtility.HtmlDecode(preview.Text));
            Assert.True(Visible(clause.Text.ToString()).StartsWith(shown.TrimEnd('…'), StringComparison.Ordinal), $"{preview.Text}\n-- does not begin --\n{clause.Text}");
            Assert.InRange(shown.Length, 1, 101);
        }
    }

    private async Task AssertAllAsync(IReadOnlyList<(QuoteView View, AdaptiveCard Card)> cards)
    {
        var drawn = await page.DrawAsync([.. cards.Select(static c => c.Card)]);
        Assert.Equal(cards.Count, drawn.Count);
        foreach (var ((view, card), seen) in cards.Zip(drawn))
        {
            var because = $"{view.Quote.Text}\n-- became --\n{CardJson.Of(card).GetRawText()}";
            Assert.True(seen.Problems.Count == 0, $"{string.Join('\n', seen.Problems)}\n{because}");
            Assert.True(seen.Tags.All(Tags.Contains), $"{string.Join(' ', seen.Tags)} from {because}");
            Assert.True(seen.Links.SequenceEqual([$"https://govbot.example.org/d/{view.Clause}#{view.Clause.Number}"]), because);
            Assert.True(Visible(seen.Text) == Visible(view.Quote.Text), $"{seen.Text}\n-- is not --\n{because}");
            Assert.True(seen.Buttons <= 6, because);
            Assert.True(JsonSerializer.SerializeToUtf8Bytes(card, CardJson.Default.AdaptiveCard).Length < MostBytes, because);
        }
    }

    private static IEnumerable<QuoteView> Variants(Clause clause)
    {
        var plain = new QuoteView(clause);
        ImmutableArray<Clause> others = [.. clause.Document.Clauses.Where(static c => c.Span.Length > 0)];
        ImmutableArray<TextSpan> marks = clause.Sentences is [var first, ..] ? [first] : [];
        return [plain, plain with { Marks = marks, Related = others[..Math.Min(9, others.Length)], ShowsCitation = true }, plain with { IsNearest = true, Related = [clause], IsChanged = true }];
    }

    // White space is drawn as the client likes; control characters are left out.
    private static string Visible(string text) => WhiteSpace().Replace(string.Concat(text.Where(static c => char.IsWhiteSpace(c) || !char.IsControl(c))), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
