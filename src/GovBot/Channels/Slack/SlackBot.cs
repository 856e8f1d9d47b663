using GovBot.Channels.Slack.Drawing;
using GovBot.Channels.Slack.Interactions;
using GovBot.Clauses.Answers;
using GovBot.Slack;

namespace GovBot.Channels.Slack;

/// <summary>The bot as Slack meets it.</summary>
internal sealed class SlackBot(SlackEvents events, SlackInteractions interactions, SlackMemory memory, ReplyMessage replies) : ISlackApp
{
    public SlackWork? OnEvent(SlackDelivery delivery) => events.WorkFor(delivery);

    /// <summary><c>/clause</c>: a preview that only who asked sees. Alone it explains itself.</summary>
    public SlackAnswer OnCommand(SlashCommand command)
    {
        var text = SlackMarkup.ToText(command.Text, null);
        return new SlackAnswer { Message = replies.Draw(memory.Answer(command.Team, command.Channel, command.User, text.Length == 0 ? "help" : text), Surface.Private) };
    }

    public SlackAnswer OnInteraction(SlackInteraction interaction) => interactions.Answer(interaction);

    public SlackMessage Apology(string reference) => SlackApology.For(reference);
}
