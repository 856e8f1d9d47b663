namespace GovBot.Slack;

/// <summary>The fields of a slash command, from a form or from Socket Mode's JSON.</summary>
internal sealed record CommandFields
{
    public string? Command { get; init; }

    public string? Text { get; init; }

    public string? TeamId { get; init; }

    public string? ChannelId { get; init; }

    public string? UserId { get; init; }

    /// <summary>The command; null where something is missing.</summary>
    public SlashCommand? ToCommand() =>
        Command is ['/', ..] && SlackId.IsValid(TeamId) && SlackId.IsValid(ChannelId) && SlackId.IsUser(UserId)
            ? new SlashCommand(Command, Text ?? "", TeamId!, ChannelId!, UserId!) : null;
}
