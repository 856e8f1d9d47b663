namespace GovBot.Tests.Server;

/// <summary>The tests that share <see cref="RunningServer"/>; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneServer : ICollectionFixture<RunningServer>
{
    public const string Name = "One running server";
}
