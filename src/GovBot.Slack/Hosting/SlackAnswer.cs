namespace GovBot.Slack;

/// <summary>What goes back with the acknowledgement, and what is done afterwards.</summary>
public sealed record SlackAnswer
{
    /// <summary>Nothing.</summary>
    public static SlackAnswer Nothing { get; } = new();

    /// <summary>A message that only who asked sees; for slash commands.</summary>
    public SlackMessage? Message { get; init; }

    /// <summary>Options of a list; for <see cref="SlackInteraction.OptionsAsked"/>.</summary>
    public SlackOptionList? Options { get; init; }

    /// <summary>What to do afterwards.</summary>
    public SlackWork? Work { get; init; }

    /// <summary>An answer that is work alone.</summary>
    public static SlackAnswer After(SlackWork work) => new() { Work = work };
}
