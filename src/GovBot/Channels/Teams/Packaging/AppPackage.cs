using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovBot.Channels.Teams.Packaging;

/// <summary>
/// Makes the file that Teams installs the bot from: the manifest of <c>manifests/teams</c> with the bot's own id and host, the
/// texts of other languages, the icons. The same three give the same bytes.
/// </summary>
internal static class AppPackage
{
    private static readonly DateTimeOffset Date = new(2024, 5, 21, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the package.</summary>
    /// <param name="sources">The folder with the manifest and what it names.</param>
    /// <param name="appId">The bot's id in its registration, which is the app's id, too.</param>
    /// <param name="host">The host under which people reach the bot's pages.</param>
    /// <param name="package">Where it is written to.</param>
    /// <exception cref="IOException">A file is missing; the message names it.</exception>
    /// <exception cref="JsonException">The manifest is not JSON.</exception>
    public static void Write(string sources, Guid appId, string host, Stream package)
    {
        var values = new Dictionary<string, string> { ["{{app-id}}"] = appId.ToString(), ["{{host}}"] = host };
        var manifest = Filled(JsonNode.Parse(File.ReadAllText(Path.Combine(sources, "manifest.json"))), values) ?? throw new JsonException("manifest.json is empty.");
        using var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "manifest.json", Encoding.UTF8.GetBytes(manifest.ToJsonString(Readable)));
        foreach (var file in Named(manifest))
            Add(zip, file, File.ReadAllBytes(Path.Combine(sources, file)));
    }

    // The icons and languages, as the manifest names them.
    private static IEnumerable<string> Named(JsonNode manifest) =>
        manifest["icons"]!.AsObject().Select(static icon => icon.Value!.GetValue<string>())
            .Concat(manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(static language => language!["file"]!.GetValue<string>()));

    private static JsonNode? Filled(JsonNode? node, IReadOnlyDictionary<string, string> values) => node switch
    {
        JsonObject inside => new JsonObject(inside.Select(p => KeyValuePair.Create(p.Key, Filled(p.Value, values)))),
        JsonArray items => new JsonArray([.. items.Select(item => Filled(item, values))]),
        JsonValue text when text.GetValueKind() == JsonValueKind.String =>
            JsonValue.Create(values.Aggregate(text.GetValue<string>(), static (filled, v) => filled.Replace(v.Key, v.Value, StringComparison.Ordinal))),
        _ => node?.DeepClone(),
    };

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        // Not the time of day: the same package is the same file.
        entry.LastWriteTime = Date;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
