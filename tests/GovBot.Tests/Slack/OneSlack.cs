namespace GovBot.Tests.Slack;

/// <summary>The tests that share <see cref="SlackServer"/>; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneSlack : ICollectionFixture<SlackServer>
{
    public const string Name = "One bot in Slack";
}
