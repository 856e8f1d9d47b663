using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Interactions;

/// <summary>Brings each interaction to what answers it.</summary>
internal sealed class SlackInteractions(MessageButtons buttons, ViewControls controls, ClauseFinder finder, SlackModals modals, SlackClient client)
{
    /// <summary>Names the shortcut on a message, in the manifest, too.</summary>
    public const string ForMessageId = "clause_for_message";

    /// <summary>Names the shortcut outside messages, in the manifest, too.</summary>
    public const string LookUpId = "look_up_clause";

    private const int MostOptions = 25;
    private const int MostInValue = 150;
    private const int MostInDescription = 70;

    public SlackAnswer Answer(SlackInteraction interaction) => interaction switch
    {
        SlackInteraction.Pressed pressed => buttons.Answer(pressed),
        SlackInteraction.Used used => controls.Answer(used),
        SlackInteraction.Submitted submitted => controls.Answer(submitted),
        SlackInteraction.OptionsAsked asked => new SlackAnswer { Options = Options(asked.Typed) },
        SlackInteraction.MessageShortcut { CallbackId: ForMessageId } shortcut => Open(shortcut.TriggerId, shortcut.User, () => ForMessage(shortcut)),
        SlackInteraction.GlobalShortcut { CallbackId: LookUpId } shortcut => Open(shortcut.TriggerId, shortcut.User, () => modals.LookUp(null)),
        _ => SlackAnswer.Nothing,
    };

    private SlackAnswer Open(string trigger, string user, Func<SlackView.Modal> draw) =>
        SlackAnswer.After(new SlackWork($"view/{user}", cancellation => client.OpenViewAsync(trigger, draw(), cancellation)));

    private SlackView.Modal ForMessage(SlackInteraction.MessageShortcut shortcut)
    {
        var text = SlackMarkup.ToText(shortcut.Text, null);
        var found = text.Length == 0 ? new FoundClauses([], IsAnswered: false) : finder.Find(text);
        return modals.ForMessage(found, new MessagePlace(shortcut.Channel, shortcut.Thread, shortcut.ResponseUrl));
    }

    private SlackOptionList Options(string typed)
    {
        var views = string.IsNullOrWhiteSpace(typed) ? finder.Contents() : finder.Find(typed).Views;
        return new SlackOptionList([.. views.Select(static v => v.Clause).Where(static c => c.ToString().Length <= MostInValue).Take(MostOptions).Select(Option)]);
    }

    private static SlackOption Option(Clause clause) =>
        new(KitText.Label(Citation.Full(clause)), clause.ToString()) { Description = KitText.Label(FirstWords.Of(clause.Text, MostInDescription)) };
}
