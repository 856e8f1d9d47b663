using System.Globalization;
using System.Net;

namespace GovBot.BotFramework;

/// <summary>A host that replies may be sent to, with its port.</summary>
internal readonly record struct ServiceHost(string Name, int? Port)
{
    /// <summary>Reads <c>host</c> or <c>host:port</c>; null when it is neither, or a private address.</summary>
    public static ServiceHost? Parse(string text, bool allowLoopback)
    {
        var colon = text.LastIndexOf(':');
        var hasPort = colon >= 0 && !text.EndsWith(']');
        var name = hasPort ? text[..colon] : text;
        ushort port = 0;
        if (hasPort && (!ushort.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port == 0))
            return null;
        return IsPublic(name) || (allowLoopback && PrivateNetwork.IsLoopbackHost(name))
            ? new ServiceHost(name.ToLowerInvariant(), hasPort ? port : null)
            : null;
    }

    public bool Matches(Uri url) =>
        url.IdnHost.Equals(Name.Trim('[', ']'), StringComparison.OrdinalIgnoreCase)
        && (Port is { } port ? url.Port == port : url.IsDefaultPort);

    private static bool IsPublic(string name) => Uri.CheckHostName(name) switch
    {
        UriHostNameType.Dns => name.Contains('.', StringComparison.Ordinal) && !name.EndsWith('.'),
        UriHostNameType.IPv4 or UriHostNameType.IPv6 =>
            IPAddress.TryParse(name.Trim('[', ']'), out var address) && !PrivateNetwork.Contains(address),
        _ => false,
    };
}
