using System.Net;

namespace GovBot.BotFramework;

/// <summary>
/// Decides where replies, and the bot's token with them, may go. The name is checked here and the address that the name
/// leads to when the connection is made.
/// </summary>
internal sealed class ServiceUrlPolicy(BotFrameworkOptions options)
{
    private const int MaxLength = 2048;

    private readonly ServiceHost[] _hosts =
    [
        .. options.Cloud.Hosts.Select(host => new ServiceHost(host, null)),
        .. options.ServiceUrlHosts.Select(host => ServiceHost.Parse(host, options.AllowLoopbackHttp)).OfType<ServiceHost>(),
    ];

    /// <summary>The URL as a place to reply to, or null when it is not one.</summary>
    public ServiceUrl? Accept(string? text, Caller caller)
    {
        if (text is null || text.Length > MaxLength || !IsPlain(text)) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)) return null;
        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0) return null;
        // Clients on this machine get no token: any program could listen there.
        if (caller is Caller.Local or Caller.Emulator) return IsOnThisMachine(url) ? new ServiceUrl(url, takesToken: false) : null;
        return IsAllowed(url) ? new ServiceUrl(url, takesToken: true) : null;
    }

    /// <summary>Whether a connection to <paramref name="host"/> may go to <paramref name="address"/>.</summary>
    public bool MayConnect(string host, IPAddress address)
    {
        var isLoopback = IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
        if (PrivateNetwork.IsLoopbackHost(host))
            return isLoopback && (options.IsAnonymous || options.EmulatorTokens || options.AllowLoopbackHttp);
        return !PrivateNetwork.Contains(address);
    }

    private bool IsAllowed(Uri url)
    {
        if (url.Scheme != Uri.UriSchemeHttps
            && !(url.Scheme == Uri.UriSchemeHttp && options.AllowLoopbackHttp && PrivateNetwork.IsLoopbackHost(url))) return false;
        foreach (var host in _hosts)
            if (host.Matches(url)) return true;
        return false;
    }

    private static bool IsOnThisMachine(Uri url) =>
        PrivateNetwork.IsLoopbackHost(url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);

    // Everything that lets two parsers of the same URL see different hosts.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (c is <= ' ' or > '~' or '\\' or '@') return false;
        return true;
    }
}
