namespace GovBot.Tests.Running;

/// <summary>What tests need on the machine that a newcomer need not have. Nothing is installed by them.</summary>
internal static class ClientRequirements
{
    /// <summary>Skips the test where something is missing. On a build server that is a failure: nobody reads skips there.</summary>
    /// <param name="missing">What is missing, and how to get it; null for nothing.</param>
    public static void Demand(string? missing)
    {
        if (missing is null)
            return;
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail(missing);
        Skip.If(true, missing);
    }

    /// <summary>The reason to skip where a file of the test clients is not there.</summary>
    public static string? MissingFile(string path) =>
        File.Exists(path) ? null : $"There is no {Path.GetRelativePath(Repository.Root, path)}: npm ci --ignore-scripts, in tests/clients.";

    /// <summary>The reason to skip where there is no node.</summary>
    public static string? MissingNode() => OnPath("node") ? null : "No node on the PATH: apt-get install nodejs npm.";

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
