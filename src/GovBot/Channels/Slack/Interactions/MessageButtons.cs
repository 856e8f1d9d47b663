using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Interactions;

/// <summary>
/// Answers the buttons of messages. One that only who asked sees changes in place; below one that all see the answer is
/// posted, for others may refer to what stands there.
/// </summary>
internal sealed class MessageButtons(SlackClient client, SlackMemory memory, ReplyMessage replies, QuoteMessage quotes, DocumentLibrary library)
{
    public SlackAnswer Answer(SlackInteraction.Pressed pressed)
    {
        var surface = pressed.IsEphemeral ? Surface.Private : Surface.Posted;
        return ActionIds.VerbOf(pressed.Action.Id) switch
        {
            ActionIds.Share => Work(pressed, cancellation => ShareAsync(pressed, cancellation)),
            ActionIds.Show => Put(pressed, () => ButtonValue.Read(pressed.Action.Value, library) is { } view ? quotes.Draw(view, surface) : Gone()),
            ActionIds.Say => Put(pressed, () => replies.Draw(Say(pressed), surface)),
            ActionIds.All => Put(pressed, () => WholeClauses.Of(pressed.Action.Value, library) is { } reply ? replies.Draw(reply, surface) : Gone()),
            _ => SlackAnswer.Nothing,
        };
    }

    private Reply Say(SlackInteraction.Pressed pressed) =>
        memory.Answer(pressed.Team, pressed.Channel, pressed.IsEphemeral ? pressed.User : pressed.Thread, pressed.Action.Value);

    private SlackAnswer Put(SlackInteraction.Pressed pressed, Func<SlackMessage> draw)
    {
        // Not every press is another, but each is meant.
        var cause = Guid.NewGuid().ToString();
        return Work(pressed, cancellation => pressed.IsEphemeral
            ? client.ReplaceAsync(pressed.ResponseUrl, draw(), cancellation)
            : client.PostAsync(pressed.Channel, pressed.Thread, draw(), cause, cancellation));
    }

    private async Task ShareAsync(SlackInteraction.Pressed pressed, CancellationToken cancellationToken)
    {
        if (ButtonValue.Read(pressed.Action.Value, library) is not { } view)
        {
            await client.ReplaceAsync(pressed.ResponseUrl, Gone(), cancellationToken);
            return;
        }

        await client.RespondInChannelAsync(pressed.ResponseUrl, null, quotes.Shared(view, pressed.User), cancellationToken);
        await client.DeleteAsync(pressed.ResponseUrl, cancellationToken);
    }

    private SlackAnswer Work(SlackInteraction.Pressed pressed, Func<CancellationToken, Task> run) =>
        SlackAnswer.After(new SlackWork($"{pressed.Team}/{pressed.Channel}/{pressed.Thread}", run)
        {
            ApologizeAsync = (reference, cancellation) => client.PostEphemeralAsync(pressed.Channel, pressed.IsEphemeral ? null : pressed.Thread, pressed.User, SlackApology.For(reference), cancellation),
        });

    private static SlackMessage Gone() => SlackApology.Sentence(SlackWording.Gone);
}
