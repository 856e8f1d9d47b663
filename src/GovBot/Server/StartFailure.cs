using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace GovBot.Server;

/// <summary>Tells the person who starts the server why it does not start.</summary>
internal static class StartFailure
{
    private const string OtherAddress = "Choose another with --urls, as in --urls http://localhost:8080.";

    /// <summary>The reasons, one line each; none where it is no matter of the configuration or the machine.</summary>
    public static IReadOnlyList<string> Explain(Exception exception) => exception switch
    {
        OptionsValidationException e => [.. e.Failures],
        IOException { InnerException: AddressInUseException } e => [$"{e.Message} {OtherAddress}"],
        SocketException e => [$"The server cannot listen on this address: {e.Message}. {OtherAddress}"],
        FormatException or ArgumentOutOfRangeException => [$"The server cannot listen on this address: {exception.Message}. {OtherAddress}"],
        InvalidDataException e => [$"{e.Message} {e.GetBaseException().Message}"],
        IOException or InvalidOperationException or UnauthorizedAccessException => [exception.Message],
        _ => [],
    };
}
