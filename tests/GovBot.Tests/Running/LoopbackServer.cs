using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace GovBot.Tests.Running;

/// <summary>Servers of the tests themselves.</summary>
internal static class LoopbackServer
{
    /// <summary>Kestrel on a free loopback port, without its header; <c>WebApplication.Urls</c> has the address once started.</summary>
    public static WebApplicationBuilder UsingKestrel(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, 0);
        });
        return builder;
    }
}
