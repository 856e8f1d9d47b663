namespace GovBot.BotFramework;

/// <summary>The body that answers <c>deliveryMode: expectReplies</c> (Bot Framework Activity schema, "Delivery mode").</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
