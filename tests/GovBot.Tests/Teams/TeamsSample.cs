using GovBot.BotFramework;
using GovBot.Channels;
using GovBot.Channels.Teams;
using GovBot.Channels.Teams.Cards;

namespace GovBot.Tests.Teams;

/// <summary>What draws for Teams, put together by hand.</summary>
internal static class TeamsSample
{
    public static Permalinks Links { get; } = new() { PublicUrl = "https://govbot.example.org" };

    public static TeamsRenderer Renderer { get; } = new(new CardMessage(new QuoteCard(Links), new HtmlText(Links), Links), new TextMessages(new HtmlText(Links), Links));

    /// <summary>A message in a personal chat.</summary>
    public static Activity Received { get; } = new()
    {
        Type = "message",
        Id = "1",
        ChannelId = "msteams",
        From = new() { Id = "29:user", Name = "User" },
        Recipient = new() { Id = "28:bot", Name = "GovBot" },
        Conversation = new() { Id = "a:conversation", ConversationType = "personal" },
    };
}
