using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using GovBot.Tests.Running;

namespace GovBot.Tests.Teams;

/// <summary>The file that Teams installs the bot from, as the command writes it.</summary>
public sealed class AppPackageTests : IDisposable
{
    private const string AppId = "01234567-89ab-cdef-0123-456789abcdef";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govbot-package-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public async Task It_is_valid_by_the_schema_of_its_version_and_a_broken_one_is_not()
    {
        DemandChecker();
        await WriteAsync();
        var files = Unpack().EnumerateFiles("*.json").Select(static f => f.FullName).ToList();
        Assert.Equal(6, files.Count);

        Assert.Equal((0, ""), await CheckAsync(files));

        var manifest = files.Single(static f => f.EndsWith("manifest.json", StringComparison.Ordinal));
        foreach (var (right, wrong) in new[] { ("#14466E", "blue"), (AppId, "no id"), ("\"personal\"", "\"everywhere\""), ("\"query\"", "\"quest\""), ("\"initialRun\"", "\"initialWalk\"") })
            Assert.Equal(1, (await CheckAsync([Broken(manifest, right, wrong)])).ExitCode);
        var german = files.Single(static f => f.EndsWith("de.json", StringComparison.Ordinal));
        Assert.Equal(1, (await CheckAsync([Broken(german, "commands[0]", "commands[x]")])).ExitCode);
    }

    [Fact]
    public async Task It_holds_what_its_manifest_names_with_the_bots_own_id_and_host()
    {
        await WriteAsync();
        var folder = Unpack();

        Assert.Equal(["color.png", "de.json", "es.json", "fr.json", "ja.json", "ko.json", "manifest.json", "outline.png"], folder.EnumerateFiles().Select(static f => f.Name).Order());
        var text = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "manifest.json"));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        var manifest = JsonNode.Parse(text)!;
        Assert.All(new[] { manifest["id"], manifest["bots"]![0]!["botId"], manifest["composeExtensions"]![0]!["botId"] }, static id => Assert.Equal(AppId, (string?)id));
        Assert.Equal("govbot.example.org", (string?)manifest["validDomains"]![0]);
        Assert.Equal("govbot.example.org", (string?)manifest["composeExtensions"]![0]!["messageHandlers"]![0]!["value"]!["domains"]![0]);
        Assert.Equal("https://govbot.example.org/about#privacy", (string?)manifest["developer"]!["privacyUrl"]);
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void Icons_have_the_size_that_Teams_asks_for(string name, int size)
    {
        var png = File.ReadAllBytes(Repository.PathTo("manifests", "teams", name));

        // PNG 1.2, 11.2.2: width and height are the first two numbers of the first chunk.
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.InRange(png.Length, 100, 8_192);
    }

    [Fact]
    public async Task The_same_call_writes_the_same_bytes()
    {
        await WriteAsync();
        var first = await File.ReadAllBytesAsync(Package);
        await Task.Delay(TimeSpan.FromSeconds(2.1)); // A zip's times are even seconds.
        await WriteAsync();

        Assert.Equal(first, await File.ReadAllBytesAsync(Package));
    }

    [Theory]
    [InlineData("manifest teams --app-id x --host govbot.example.org", "--app-id needs an id")]
    [InlineData("manifest teams --app-id 01234567-89ab-cdef-0123-456789abcdef --host https://govbot.example.org", "--host needs a host's name")]
    [InlineData("manifest teams --app-id 01234567-89ab-cdef-0123-456789abcdef --host localhost", "--host needs a host's name")]
    [InlineData("manifest teams --app-id 01234567-89ab-cdef-0123-456789abcdef --host govbot.example.org:3978", "--host needs a host's name")]
    [InlineData("manifest teams --app-id 01234567-89ab-cdef-0123-456789abcdef --host a\".example.org", "--host needs a host's name")]
    [InlineData("manifest teams --app-id 01234567-89ab-cdef-0123-456789abcdef --host govbot.example.org -o /nowhere/x.zip", "govbot: Could not find a part of the path '/nowhere/x.zip'.")]
    public async Task A_wrong_call_is_told_in_a_line(string call, string expected)
    {
        var run = await InProcess.RunAsync(call);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(expected, run.ErrorLines[0], StringComparison.Ordinal);
    }

    private string Package => Path.Combine(_folder.FullName, "govbot.zip");

    private async Task WriteAsync() => Assert.Equal(0, (await InProcess.RunAsync("manifest", "teams", "--app-id", AppId, "--host", "GovBot.example.org", "-o", Package)).ExitCode);

    private DirectoryInfo Unpack()
    {
        var folder = _folder.CreateSubdirectory("unpacked");
        ZipFile.ExtractToDirectory(Package, folder.FullName);
        return folder;
    }

    private string Broken(string file, string right, string wrong)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var broken = Path.Combine(_folder.FullName, "broken.json");
        File.WriteAllText(broken, new StringBuilder(text).Replace(right, wrong).ToString());
        return broken;
    }

    private static void DemandChecker() => ClientRequirements.Demand(ClientRequirements.MissingNode()
        ?? ClientRequirements.MissingFile(Repository.PathTo("tests", "clients", "node_modules", "@microsoft", "app-manifest", "package.json")));

    private static async Task<(int ExitCode, string Output)> CheckAsync(IEnumerable<string> files)
    {
        var info = new ProcessStartInfo("node", [Repository.PathTo("tests", "clients", "check-manifest.mjs"), .. files]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(info)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        // A check that cannot run has not found anything wrong.
        Assert.Equal("", await errors);
        return (node.ExitCode, output);
    }
}
