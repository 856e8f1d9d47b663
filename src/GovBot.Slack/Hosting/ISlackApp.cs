namespace GovBot.Slack;

/// <summary>
/// What an app does with what comes from Slack. One instance serves all, at the same time. Slack waits for all three, at most
/// three seconds: what calls Slack itself is returned as work, to be done afterwards.
/// </summary>
public interface ISlackApp
{
    /// <summary>Takes an event, once however often it is delivered.</summary>
    /// <returns>What to do; null to leave it.</returns>
    SlackWork? OnEvent(SlackDelivery delivery);

    /// <summary>Answers a slash command.</summary>
    SlackAnswer OnCommand(SlashCommand command);

    /// <summary>Answers an interaction.</summary>
    SlackAnswer OnInteraction(SlackInteraction interaction);

    /// <summary>The message that tells somebody of a failure.</summary>
    /// <param name="reference">Names it in the log.</param>
    SlackMessage Apology(string reference);
}
