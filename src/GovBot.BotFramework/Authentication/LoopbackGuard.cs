using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace GovBot.BotFramework;

/// <summary>
/// Recognises requests that a program on this machine made to this machine, for anonymous mode. Whatever hints at a proxy
/// or tunnel in between is refused: its peer address is loopback too.
/// </summary>
internal sealed class LoopbackGuard
{
    private static readonly string[] ProxyHeaders =
    [
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-ARR-LOG-ID", "X-ARR-SSL", "X-Azure-ClientIP",
        "X-Azure-FDID", "True-Client-IP", "CF-Connecting-IP", "CF-Ray", "Fastly-Client-IP", "Ngrok-Trace-Id", "X-Tunnel-Authorization",
    ];

    private volatile bool _isLoopbackOnly;

    /// <summary>Called once the server's addresses are known to be loopback only; until then nobody is let in.</summary>
    public void Open() => _isLoopbackOnly = true;

    public bool Admits(HttpContext context)
    {
        if (!_isLoopbackOnly) return false;
        var connection = context.Connection;
        return IsLoopback(connection.RemoteIpAddress) && IsLoopback(connection.LocalIpAddress)
            && PrivateNetwork.IsLoopbackHost(context.Request.Host.Host) // a page in a browser may reach us by a name of its own
            && !HasProxyHeader(context.Request.Headers) && HasLocalOrigin(context.Request.Headers.Origin);
    }

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
