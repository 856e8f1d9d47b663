namespace GovBot.Channels.Teams;

/// <summary>What a message asks of Teams besides being shown: the two buttons for feedback, which come back as <c>message/submitAction</c>.</summary>
internal sealed record TeamsChannelData(FeedbackLoop FeedbackLoop);
