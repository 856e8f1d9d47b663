using System.Net;
using System.Net.Sockets;

namespace GovBot.Tests.Running;

/// <summary>Finds ports for servers that must be told theirs.</summary>
internal static class FreePort
{
    /// <summary>A loopback port that nothing listened on a moment ago.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A loopback address with such a port, without a slash at its end.</summary>
    public static string NextUrl() => $"http://127.0.0.1:{Next()}";
}
