using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovBot.Tests.Playground;

/// <summary>Clauses quoted into what a person writes, in the real Agents Playground in a real browser.</summary>
public sealed class MessageExtensionTests(PlaygroundFixture playground) : IClassFixture<PlaygroundFixture>
{
    private const string Paragraph6 = "We advocate for policy and governance frameworks";

    [SkippableFact]
    public async Task A_search_inserts_the_clause_that_is_chosen()
    {
        await using var page = await playground.OpenAsync();
        await page.Extension.SearchAsync("sustainable dev");
        await Expect(page.Extension.SearchResult("Seoul Declaration, para. 6")).ToBeVisibleAsync();
        await page.ScreenshotAsync("search");

        await page.Extension.SearchResult("Seoul Declaration, para. 6").ClickAsync();

        await Expect(page.Extension.Draft.GetByText(Paragraph6)).ToBeVisibleAsync();
        await page.ScreenshotAsync("search-inserted");
    }

    [SkippableFact]
    public async Task The_action_on_a_message_inserts_the_clause_that_is_chosen()
    {
        await using var page = await playground.OpenAsync();
        await page.SendAsync("We should promote sustainable development");
        await page.WaitForReplyAsync(Paragraph6);

        var dialog = await page.Extension.OpenActionAsync("We should promote sustainable development");

        await Expect(dialog.GetByText(Paragraph6)).ToBeVisibleAsync();
        await page.ScreenshotAsync("action");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Quote para. 6" }).ClickAsync();
        await Expect(page.Extension.Draft.GetByText(Paragraph6)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_pasted_permalink_shows_its_clause()
    {
        await using var page = await playground.OpenAsync();

        var dialog = await page.Extension.PasteLinkAsync(new Uri(playground.Bot, "/d/seoul-declaration/6#6").ToString());

        await Expect(dialog.GetByText(Paragraph6)).ToBeVisibleAsync();
        await page.ScreenshotAsync("link");
    }

    [SkippableFact]
    public async Task An_answer_takes_feedback_and_names_its_source()
    {
        await using var page = await playground.OpenAsync();
        await page.SendAsync("para 6");
        await page.WaitForReplyAsync(Paragraph6);

        var thanks = await page.GiveFeedbackAsync("Like", "It found what I asked for.");

        await Expect(thanks).ToBeVisibleAsync();
        await page.ScreenshotAsync("feedback");
    }
}
