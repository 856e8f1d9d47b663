using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovBot.Tests.Playground;

/// <summary>The running server, talked to through the real Agents Playground in a real browser.</summary>
public sealed class PlaygroundTests(PlaygroundFixture playground) : IClassFixture<PlaygroundFixture>
{
    private const string Paragraph1 = "We, world leaders representing Australia";
    private const string Paragraph6 = "We advocate for policy and governance frameworks";
    private const string Paragraph7 = "We affirm the importance of active multi-stakeholder collaboration";
    private const string Paragraph9 = "Acknowledging the value of AI Summit dialogues";

    [SkippableFact]
    public async Task A_question_is_answered_with_the_paragraph_that_answers_it()
    {
        await using var page = await playground.OpenAsync();

        await page.SendAsync("which countries signed?");

        await page.WaitForReplyAsync(Paragraph1, "para. 1");
        await page.ScreenshotAsync("question");
    }

    [SkippableFact]
    public async Task A_reference_shows_its_paragraph()
    {
        await using var page = await playground.OpenAsync();

        await page.SendAsync("para 6");

        await page.WaitForReplyAsync(Paragraph6, "para. 6");
        await page.ScreenshotAsync("reference");
    }

    [SkippableFact]
    public async Task A_button_puts_the_next_paragraph_in_the_cards_place()
    {
        await using var page = await playground.OpenAsync();
        await page.SendAsync("para 6");
        await page.WaitForReplyAsync(Paragraph6);

        await page.ClickActionAsync("Next");

        await page.WaitForReplyAsync(Paragraph7, "para. 7");
        await Expect(page.BotMessages.GetByText(Paragraph6)).ToHaveCountAsync(0);
        await page.ScreenshotAsync("next");
    }

    [SkippableFact]
    public async Task A_citation_can_be_copied_out_of_the_card()
    {
        await using var page = await playground.OpenAsync();
        await page.SendAsync("what does it say on sustainable development?");
        var card = await page.WaitForReplyAsync(Paragraph6);
        await page.ScreenshotAsync("card");

        await page.ClickActionAsync("Copy citation");

        await Expect(card.GetByRole(AriaRole.Textbox, new() { Name = "Citation" })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Seoul Declaration for .*, para\\. 6, http"));
        await page.ScreenshotAsync("citation");
    }

    [SkippableFact]
    public async Task In_a_channel_the_bot_answers_in_the_thread_and_does_not_read_its_own_name()
    {
        PlaygroundRequirements.Demand();
        // Read as part of the question, this name would ask for paragraph 9 too.
        const string Name = "Clerk of para 9";
        await using var rig = await PlaygroundRig.StartAsync(Name);
        await using var page = await rig.OpenAsync();
        await page.OpenChatAsync(PlaygroundConfig.Channel);

        var thread = await page.PostWithMentionAsync(Name, "para 6");

        await PlaygroundPage.WaitForTextAsync(thread, Paragraph6);
        await Expect(thread.GetByText(Paragraph9)).ToHaveCountAsync(0);
        await page.ScreenshotAsync("channel");
        await thread.GetByRole(AriaRole.Button, new() { Name = "Next: para. 7" }).ClickAsync();
        await PlaygroundPage.WaitForTextAsync(thread, Paragraph7);
    }

    [SkippableFact]
    public async Task In_a_group_chat_the_bot_answers_who_mentions_it()
    {
        await using var page = await playground.OpenAsync();
        await page.OpenChatAsync(PlaygroundConfig.GroupChat);

        await page.SendWithMentionAsync("GovBot", "para 6");

        await page.WaitForReplyAsync(Paragraph6, "para. 6");
        await page.ClickActionAsync("Next");
        await page.WaitForReplyAsync(Paragraph7, "para. 7");
    }

    [SkippableFact]
    public async Task A_chat_is_welcomed_once_however_often_it_is_opened()
    {
        PlaygroundRequirements.Demand();
        await using var rig = await PlaygroundRig.StartAsync();
        await using var page = await rig.OpenAsync();
        await Expect(page.BotMessages).ToHaveCountAsync(1, new() { Timeout = 20_000 });
        await page.ScreenshotAsync("welcome");
        await page.SendAsync("para 6");
        await page.WaitForReplyAsync(Paragraph6);
        // The Playground shows a message's text and its card as two.
        Assert.Equal(3, await page.BotMessages.CountAsync());

        await page.ReloadAsync();

        // The page has forgotten what was said. A second welcome would come before this answer.
        await page.SendAsync("para 7");
        await page.WaitForReplyAsync(Paragraph7);
        Assert.Equal(2, await page.BotMessages.CountAsync());
    }
}
