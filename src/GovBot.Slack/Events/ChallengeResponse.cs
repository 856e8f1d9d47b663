namespace GovBot.Slack;

/// <summary>The answer to <c>url_verification</c>.</summary>
internal sealed record ChallengeResponse(string Challenge);
