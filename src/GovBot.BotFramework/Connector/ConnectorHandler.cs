using System.Net;
using System.Net.Sockets;

namespace GovBot.BotFramework;

/// <summary>Makes the one handler through which replies leave.</summary>
internal static class ConnectorHandler
{
    public static SocketsHttpHandler Create(ServiceUrlPolicy policy) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would resolve names itself, past the check of addresses below.
        UseProxy = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        MaxConnectionsPerServer = 256,
        // Names are resolved again now and then.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(policy, context.DnsEndPoint, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(
        ServiceUrlPolicy policy, DnsEndPoint target, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellationToken).ConfigureAwait(false);
        var allowed = Array.FindAll(addresses, address => policy.MayConnect(target.Host, address));
        if (allowed.Length == 0) throw new ForbiddenAddressException();

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
