using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace GovBot.BotFramework;

/// <summary>
/// Recognises requests that a program on this machine made to this machine, for anonymous mode. Whatever hints at a proxy
/// or tunnel in between is refused: its peer address is loopback too.
/// </summary>
internal sealed class LoopbackGuard(IServer server)
{
    private static readonly string[] ProxyHeaders =
    [
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-ARR-LOG-ID", "X-ARR-SSL", "X-Azure-ClientIP",
        "X-Azure-FDID", "True-Client-IP", "CF-Connecting-IP", "CF-Ray", "Fastly-Client-IP", "Ngrok-Trace-Id", "X-Tunnel-Authorization",
    ];

    private volatile bool _isChecked;

    /// <summary>An address of the server that others could reach, or null. Call it once the server listens.</summary>
    public string? FindOpenAddress()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var open = addresses.FirstOrDefault(address => !IsLoopback(address));
        // A server that tells no address cannot be judged: it starts, and nobody is let in.
        _isChecked = open is null && addresses.Count > 0;
        return open;
    }

    public bool Admits(HttpContext context)
    {
        // The first request may be quicker than the check at start.
        if (!_isChecked && (FindOpenAddress() is not null || !_isChecked)) return false;
        var connection = context.Connection;
        return IsLoopback(connection.RemoteIpAddress) && IsLoopback(connection.LocalIpAddress)
            && PrivateNetwork.IsLoopbackHost(context.Request.Host.Host) // a page in a browser may reach us by a name of its own
            && !HasProxyHeader(context.Request.Headers) && HasLocalOrigin(context.Request.Headers.Origin);
    }

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && PrivateNetwork.IsLoopbackHost(url);

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool HasProxyHeader(IHeaderDictionary headers)
    {
        foreach (var header in headers)
            if (IsProxyHeader(header.Key)) return true;
        return false;
    }

    private static bool IsProxyHeader(string name) =>
        name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(ProxyHeaders, header => header.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool HasLocalOrigin(StringValues origin) =>
        origin.Count == 0
        || (origin.Count == 1 && Uri.TryCreate(origin[0], UriKind.Absolute, out var url) && PrivateNetwork.IsLoopbackHost(url));
}
