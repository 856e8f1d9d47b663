using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovBot.Tests.Playground;

/// <summary>
/// The Playground's page as a person uses it. What it finds is always a message or a thread, never the chat list or
/// the log panel: both repeat the messages' texts, so that a search of the whole page could not fail.
/// </summary>
internal sealed class PlaygroundPage : IAsyncDisposable
{
    private const string BotMessage = "div:has(> [aria-label='Message header'] > [aria-label='Message author'])";
    private const float Patience = 20_000;
    private readonly IPage _page;

    private PlaygroundPage(IPage page) => _page = page;

    /// <summary>The bot's messages in the personal chat or group chat that is open, the oldest first.</summary>
    public ILocator BotMessages => _page.Locator(BotMessage);

    public static async Task<PlaygroundPage> OpenAsync(IPage page, Uri url)
    {
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(url.ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = 60_000 });
        var opened = new PlaygroundPage(page);
        await opened.WaitUntilLoadedAsync();
        return opened;
    }

    /// <summary>Reloads the page, which forgets the messages shown and installs the bot again.</summary>
    public async Task ReloadAsync()
    {
        await _page.ReloadAsync(new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await WaitUntilLoadedAsync();
    }

    /// <summary>Opens a chat or channel of the list.</summary>
    public async Task OpenChatAsync(string name)
    {
        await _page.GetByRole(AriaRole.Treeitem, new() { Name = name }).ClickAsync();
        await Expect(_page.GetByRole(AriaRole.Textbox).First).ToBeEditableAsync();
    }

    /// <summary>Types and sends a message in the personal chat.</summary>
    public async Task SendAsync(string text)
    {
        await TypeAsync(text);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }

    /// <summary>Starts a post in the channel that is open, with a mention of the bot before its text.</summary>
    /// <returns>The thread: the post and the answers below it.</returns>
    public async Task<ILocator> PostWithMentionAsync(string botName, string text)
    {
        await TypeMentionAsync(botName, text);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
        // A message that the bot wrongly starts a thread of its own with has no such beginning.
        return _page.Locator(".fui-Card", new() { HasText = $"{botName} {text}" });
    }

    /// <summary>Clicks the suggested action whose title starts so.</summary>
    public Task ClickActionAsync(string titleStart) =>
        _page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^\\s*" + Regex.Escape(titleStart)) }).Last.ClickAsync();

    /// <summary>What the page offers for quoting into messages.</summary>
    public ExtensionMenu Extension => new(_page);

    /// <summary>Sends a message with a mention of the bot before its text to the group chat that is open.</summary>
    public async Task SendWithMentionAsync(string botName, string text)
    {
        await TypeMentionAsync(botName, text);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).Last.ClickAsync();
    }

    /// <summary>Presses a feedback button, writes something and sends it.</summary>
    /// <returns>What the page says when the bot has taken it.</returns>
    public async Task<ILocator> GiveFeedbackAsync(string button, string text)
    {
        await ClickActionAsync(button);
        var dialog = _page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox).FillAsync(text);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        return dialog.GetByText("We appreciate your feedback.");
    }

    /// <summary>Waits until one message of the bot shows all these texts.</summary>
    /// <returns>That message.</returns>
    public Task<ILocator> WaitForReplyAsync(params string[] texts) => WaitForTextAsync(BotMessages, texts);

    /// <summary>Waits until one of these elements shows all these texts.</summary>
    public static async Task<ILocator> WaitForTextAsync(ILocator elements, params string[] texts)
    {
        var match = texts.Aggregate(elements, (found, text) => found.Filter(new() { HasText = text })).Last;
        await Expect(match).ToBeVisibleAsync(new() { Timeout = Patience });
        foreach (var text in texts)
            await Expect(match.GetByText(text).First).ToBeVisibleAsync();
        return match;
    }

    /// <summary>Saves what is seen as <c>NAME.png</c> in the folder <c>GOVBOT_SCREENSHOTS</c>, where that is set.</summary>
    public async Task ScreenshotAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("GOVBOT_SCREENSHOTS") is { Length: > 0 } folder)
            await _page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }

    public async ValueTask DisposeAsync() => await _page.CloseAsync();

    private async Task TypeMentionAsync(string botName, string text)
    {
        await TypeAsync("@");
        await _page.Locator("#typeahead-menu").GetByText(botName, new() { Exact = true }).First.ClickAsync();
        await _page.Keyboard.TypeAsync(" " + text);
    }

    private async Task TypeAsync(string text)
    {
        await _page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await _page.Keyboard.TypeAsync(text);
    }

    private async Task WaitUntilLoadedAsync()
    {
        await _page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync(new() { Timeout = 60_000 });
        await Expect(_page.GetByRole(AriaRole.Textbox).First).ToBeEditableAsync();
    }
}
