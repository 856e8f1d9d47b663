using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace GovBot.Tests.Conformance;

/// <summary>What a client sends in one conversation.</summary>
/// <param name="Client">Which client, and how its activities were come by.</param>
/// <param name="Activities">The activities, in order.</param>
internal sealed record ClientScript(string Client, IReadOnlyList<JsonObject> Activities)
{
    /// <summary>Reads a file of the folder <c>Scripts</c>.</summary>
    public static ClientScript Load(string name)
    {
        var script = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), name)))!;
        return new ClientScript(script["client"]!.GetValue<string>(), [.. script["activities"]!.AsArray().Select(static a => a!.AsObject())]);
    }

    /// <summary>The names of all files.</summary>
    public static IEnumerable<string> Names() => Directory.GetFiles(Folder(), "*.json").Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Scripts");
}
