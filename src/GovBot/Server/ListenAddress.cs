using System.Net;

namespace GovBot.Server;

/// <summary>Finds in the addresses to listen on what the server itself would refuse in words of its inside, or take for something else.</summary>
internal static class ListenAddress
{
    /// <summary>Checks addresses, parted by ';'.</summary>
    /// <returns>The same addresses.</returns>
    /// <exception cref="FormatException">One is no address to listen on; the message says why, without a full stop.</exception>
    public static string Check(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Fault(BindingAddress.Parse(url)) is { } fault)
                throw new FormatException($"{url} {fault}");
        }

        return urls;
    }

    // A port that is no number is read as a part of the host's name, and any name stands for all addresses of the machine.
    private static string? Fault(BindingAddress address) => address switch
    {
        { Port: < IPEndPoint.MinPort or > IPEndPoint.MaxPort } => $"has a port that is not between {IPEndPoint.MinPort} and {IPEndPoint.MaxPort}",
        { IsUnixPipe: false, IsNamedPipe: false, Host: [not '[', ..] host } when host.Contains(':', StringComparison.Ordinal) => "has a port that is not a number",
        { PathBase.Length: > 0 } => "has a path; leave it out",
        _ => null,
    };
}
