using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GovBot.Server;

/// <summary>What the server takes from a client before it knows who that is.</summary>
internal static class ServerLimits
{
    private const int MostBodyBytes = 256 * 1024;

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }
}
