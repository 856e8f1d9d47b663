using System.Text.Json;
using GovBot.Channels.Teams.Cards;
using GovBot.Tests.Playground;
using GovBot.Tests.Running;
using Microsoft.Playwright;

namespace GovBot.Tests.Teams;

/// <summary>Microsoft's own card library in a real browser: what clients make of a card.</summary>
public sealed class CardPage : IAsyncLifetime
{
    private const string Draw = """
        async (cards) => cards.map(({ version, json }) => {
            const known = AdaptiveCards.Version.parse(version, new AdaptiveCards.SerializationContext());
            const context = new AdaptiveCards.SerializationContext(known);
            const card = new AdaptiveCards.AdaptiveCard();
            card.version = known;
            card.parse(JSON.parse(json), context);
            const problems = [];
            for (let i = 0; i < context.eventCount; i++) problems.push(context.getEventAt(i).message);
            for (const event of card.validateProperties().validationEvents) problems.push(event.message);
            const drawn = card.render();
            if (drawn === undefined) return { problems: [...problems, "nothing is drawn"], text: "", links: [], tags: [], buttons: 0 };
            document.body.replaceChildren(drawn);
            return {
                problems,
                text: [...drawn.querySelectorAll(":scope .ac-container .ac-richTextBlock")].map(block => block.textContent).join("\n"),
                links: [...drawn.querySelectorAll("a")].map(link => link.href),
                tags: [...new Set([...drawn.querySelectorAll("*")].map(element => element.localName))],
                buttons: drawn.querySelectorAll("button").length,
            };
        })
        """;

    private IPlaywright? _playwright;
    private IPage? _page;

    private static string Library => Repository.PathTo("tests", "clients", "node_modules", "adaptivecards", "dist", "adaptivecards.js");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_page is not null)
            await _page.Context.Browser!.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Draws cards, or skips the test where there is no browser or no library.</summary>
    internal async Task<IReadOnlyList<DrawnCard>> DrawAsync(IReadOnlyList<AdaptiveCard> cards)
    {
        ClientRequirements.Demand(PlaygroundRequirements.MissingBrowser ?? ClientRequirements.MissingFile(Library));
        _page ??= await OpenAsync();
        var drawn = new List<DrawnCard>();
        foreach (var some in cards.Chunk(200))
        {
            var argument = some.Select(card => new { version = card.Version, json = CardJson.Of(card).GetRawText() });
            drawn.AddRange((await _page.EvaluateAsync<JsonElement>(Draw, argument)).Deserialize<DrawnCard[]>(JsonSerializerOptions.Web)!);
        }

        return drawn;
    }

    private async Task<IPage> OpenAsync()
    {
        _playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        var browser = await _playwright.Chromium.LaunchAsync(PlaygroundRequirements.Launch);
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Library });
        return page;
    }
}
