using Microsoft.IdentityModel.Tokens;

namespace GovBot.BotFramework;

/// <summary>Who sent a request, as far as its token shows, and which activities that lets them say.</summary>
internal abstract record Caller
{
    private Caller() { }

    /// <summary>Whether the activity is one this caller can speak for; a problem if not.</summary>
    public abstract Problem? Vouch(Activity activity);

    /// <summary>A client on this machine, in anonymous mode.</summary>
    public sealed record Local(bool IsPlayground) : Caller
    {
        public static Local Any { get; } = new(IsPlayground: false);

        public static Local Playground { get; } = new(IsPlayground: true);

        public override Problem? Vouch(Activity activity) => null;
    }

    /// <summary>The Bot Framework Emulator, which has the bot's own secret.</summary>
    public sealed record Emulator : Caller
    {
        public static Emulator Instance { get; } = new();

        public override Problem? Vouch(Activity activity) => null;
    }

    /// <summary>
    /// The Bot Framework service, in a request that an earlier process admitted and vouched for: the activity was sealed together
    /// with its service URL.
    /// </summary>
    public sealed record Earlier : Caller
    {
        public static Earlier Instance { get; } = new();

        public override Problem? Vouch(Activity activity) => null;
    }

    /// <summary>
    /// The Bot Framework service (Bot Connector authentication, "Connector to Bot", steps 4 to 7): its key must be
    /// endorsed for the activity's channel, and its token made for the activity's service URL.
    /// </summary>
    public sealed record Channel(string ServiceUrl, JsonWebKey Key) : Caller
    {
        public override Problem? Vouch(Activity activity) =>
            !string.IsNullOrEmpty(activity.ChannelId) && Endorsements.Contains(Key, activity.ChannelId)
            && activity.ServiceUrl is { } serviceUrl
            && serviceUrl.AsSpan().TrimEnd('/').SequenceEqual(ServiceUrl.AsSpan().TrimEnd('/'))
                ? null
                : Problem.Unauthorized;
    }
}
