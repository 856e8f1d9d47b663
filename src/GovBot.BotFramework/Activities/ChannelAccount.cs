namespace GovBot.BotFramework;

/// <summary>A person or bot on a channel (Bot Framework Activity schema, "Channel account").</summary>
public sealed record ChannelAccount
{
    /// <summary>The account's id on its channel.</summary>
    public string? Id { get; init; }

    /// <summary>The name people see.</summary>
    public string? Name { get; init; }

    /// <summary>The account's object id in Microsoft Entra ID.</summary>
    public string? AadObjectId { get; init; }

    /// <summary><c>user</c> or <c>bot</c>.</summary>
    public string? Role { get; init; }
}
