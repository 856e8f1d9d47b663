using Microsoft.Playwright;

namespace GovBot.Tests.Playground;

/// <summary>The message extension as a person uses it: the search and links below the text box, the action beside a message.</summary>
internal sealed class ExtensionMenu(IPage page)
{
    /// <summary>Opens the search message extension and types a search.</summary>
    public async Task SearchAsync(string text)
    {
        await OpenAsync("Search Command");
        await page.GetByPlaceholder("Enter a search term").FillAsync(text);
    }

    /// <summary>What is being written and not yet sent.</summary>
    public ILocator Draft => page.Locator("[role=textbox][contenteditable=true]").First;

    /// <summary>The results of the search, which are drawn in a list of their own.</summary>
    public ILocator SearchResult(string title) => page.GetByText(title, new() { Exact = true }).Last;

    /// <summary>Opens the message action's dialog on a message and returns it.</summary>
    public async Task<ILocator> OpenActionAsync(string messageText)
    {
        var message = page.Locator("div:has(> [aria-label='Message header'])").Filter(new() { HasText = messageText }).First;
        await message.GetByRole(AriaRole.Button, new() { Name = "Show more information" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Action Command" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        return page.GetByRole(AriaRole.Dialog);
    }

    /// <summary>Opens the link extension and pastes a link.</summary>
    /// <returns>The dialog that shows what becomes of it.</returns>
    public async Task<ILocator> PasteLinkAsync(string url)
    {
        await OpenAsync("Link Unfurling");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox).FillAsync(url);
        return dialog;
    }

    /// <summary>Opens an entry of the message extension's menu.</summary>
    public async Task OpenAsync(string entry)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = entry }).ClickAsync();
    }
}
