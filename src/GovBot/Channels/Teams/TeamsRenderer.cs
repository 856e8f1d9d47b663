using System.Collections.Immutable;
using GovBot.BotFramework;
using GovBot.Channels.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams;

/// <summary>Draws replies for Teams: clauses that were found or named as cards, everything else as text.</summary>
internal sealed class TeamsRenderer(CardMessage cards, TextMessages texts) : IReplyRenderer
{
    /// <summary>The channel's name in activities.</summary>
    public const string ChannelId = "msteams";

    /// <summary>Longest message, in bytes, envelope included: what Teams surely takes.</summary>
    public const int MostBytes = 28 * 1024;

    public IReadOnlyList<Activity> Render(Reply reply, Activity received)
    {
        var views = Views(reply.Answer);
        return !views.IsEmpty && cards.Draw(reply, views, received) is { } message ? [message] : texts.Draw(reply, received);
    }

    public Activity Welcome(ImmutableArray<Document> documents, Activity received) => texts.Draw(Presenter.Welcome(documents), received);

    private static ImmutableArray<QuoteView> Views(Answer answer) => answer switch
    {
        // From a clause further on one comes back to the one that answers.
        Answer.Quoted { Quotes: [var only] } quoted => [QuoteView.Of(only) with { Related = quoted.Further.IsEmpty ? [] : [only.Clause, .. quoted.Further] }],
        Answer.Quoted quoted => [.. quoted.Quotes.Select(QuoteView.Of)],
        Answer.NotAnswered not => [.. not.Nearest.Select(q => QuoteView.Of(q) with { IsNearest = true, Related = [.. not.Nearest.Select(static n => n.Clause)] })],
        _ => [],
    };
}
