namespace GovBot.BotFramework;

/// <summary>Who sent a request, as far as its token shows.</summary>
internal abstract record Caller
{
    private Caller() { }

    /// <summary>A client on this machine, in anonymous mode.</summary>
    public sealed record Local : Caller
    {
        public static Local Instance { get; } = new();
    }
}
