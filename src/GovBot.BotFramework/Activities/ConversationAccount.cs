namespace GovBot.BotFramework;

/// <summary>A conversation on a channel (Bot Framework Activity schema, "Conversation account").</summary>
public sealed record ConversationAccount
{
    /// <summary>The conversation's id on its channel.</summary>
    public string? Id { get; init; }

    /// <summary>The name people see.</summary>
    public string? Name { get; init; }

    /// <summary>True with more than two participants.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>In Teams: <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant the conversation belongs to.</summary>
    public string? TenantId { get; init; }
}
