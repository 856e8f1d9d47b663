using System.Net;
using System.Net.Sockets;

namespace GovBot.BotFramework;

/// <summary>Which addresses a reply must never reach: this machine, its networks and cloud metadata services.</summary>
internal static class PrivateNetwork
{
    // IANA IPv4 and IPv6 Special-Purpose Address Registries: what is not globally reachable, and multicast.
    private static readonly IPNetwork[] Networks =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/3", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16",
            "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    // The virtual public address of Azure's platform services (wire server): public by number only.
    private static readonly IPAddress AzurePlatform = IPAddress.Parse("168.63.129.16");

    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily is not (AddressFamily.InterNetwork or AddressFamily.InterNetworkV6)) return true;
        return address.Equals(AzurePlatform) || Networks.Any(network => network.Contains(address));
    }

    /// <summary>Whether a URL names this machine by itself: <c>localhost</c> or a loopback address, not by DNS.</summary>
    public static bool IsLoopbackHost(Uri url) => IsLoopbackHost(url.IdnHost);

    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
