using GovBot.Channels.Slack.Drawing;
using GovBot.Slack;

namespace GovBot.Channels.Slack;

/// <summary>The message that tells somebody of a failure.</summary>
internal static class SlackApology
{
    public static SlackMessage For(string reference) => Sentence(SlackWording.Apology(reference));

    /// <summary>A message of one sentence.</summary>
    public static SlackMessage Sentence(string text) => new(SlackMarkup.Escape(text), [KitText.Say(text)]);
}
