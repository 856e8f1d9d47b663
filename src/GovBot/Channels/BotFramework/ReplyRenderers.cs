using GovBot.Channels.Teams;

namespace GovBot.Channels.BotFramework;

/// <summary>The one place that knows which channel is drawn how.</summary>
/// <param name="teams">For Teams and for whatever stands in for it: the Agents Playground calls its channel so, too.</param>
/// <param name="others">For all other channels.</param>
internal sealed class ReplyRenderers(TeamsRenderer teams, ActivityRenderer others)
{
    /// <summary>The renderer for a channel.</summary>
    public IReplyRenderer For(string? channelId) => channelId == TeamsRenderer.ChannelId ? teams : others;
}
