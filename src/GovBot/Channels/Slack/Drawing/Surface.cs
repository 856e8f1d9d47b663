namespace GovBot.Channels.Slack.Drawing;

/// <summary>Where something is shown, which decides what can be done with it.</summary>
internal enum Surface
{
    /// <summary>A message that all in the conversation see: buttons are answered below it.</summary>
    Posted,

    /// <summary>A message that only who asked sees: buttons change it, and a quote can be shared.</summary>
    Private,

    /// <summary>A modal: buttons change it.</summary>
    Modal,
}
