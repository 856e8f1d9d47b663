namespace GovBot.Slack.Tests;

/// <summary>An app that says what was said, so that the protocol can be seen by itself.</summary>
internal sealed class EchoApp(SlackClient client) : ISlackApp
{
    /// <summary>What it does before it answers; for slow and failing work.</summary>
    public Func<string, Task> Before { get; set; } = static _ => Task.CompletedTask;

    public static SlackMessage Message(string text) => text.Length == 0 ? Message("nothing")
        : new(SlackMarkup.Escape(text), [new SlackBlock.RichText([new RichTextPart.Section([new RichTextRun.Words(text)])])]);

    public SlackWork? OnEvent(SlackDelivery delivery) => delivery.Event is not SlackEvent.Message message ? null
        : new SlackWork(message.Channel + message.Thread, async cancellation =>
        {
            var text = SlackMarkup.ToText(message.Text, delivery.BotUser);
            await Before(text);
            await client.PostAsync(message.Channel, message.Thread, Message($"{message.Kind} {text}"), delivery.EventId, cancellation);
        }) { ApologizeAsync = (reference, cancellation) => client.PostAsync(message.Channel, message.Thread, Apology(reference), delivery.EventId + "!", cancellation) };

    public SlackAnswer OnCommand(SlashCommand command) => command.Text == "fail" ? throw new InvalidOperationException("asked to fail") : new SlackAnswer { Message = Message(command.Text) };

    public SlackAnswer OnInteraction(SlackInteraction interaction) => interaction switch
    {
        SlackInteraction.OptionsAsked asked => new SlackAnswer { Options = new SlackOptionList([new SlackOption(new SlackText(asked.Typed + "!"), "v")]) },
        SlackInteraction.Pressed pressed => SlackAnswer.After(new SlackWork("x", cancellation => client.ReplaceAsync(pressed.ResponseUrl, Message(pressed.Action.Value), cancellation))),
        SlackInteraction.GlobalShortcut shortcut => SlackAnswer.After(new SlackWork("x", cancellation => client.OpenViewAsync(shortcut.TriggerId, new SlackView.Modal(new SlackText("x"), Message("x").Blocks), cancellation))),
        _ => SlackAnswer.Nothing,
    };

    public SlackMessage Apology(string reference) => Message($"failed {reference}");
}
