namespace GovBot.Channels.Slack.Packaging;

/// <summary>Makes what is pasted into Slack to create the app: <c>manifests/slack/manifest.yaml</c> with the bot's own host.</summary>
internal static class SlackManifest
{
    private const string Host = "{{host}}";

    /// <summary>The manifest.</summary>
    /// <param name="path">The file with <c>{{host}}</c> in it.</param>
    /// <param name="host">A host's name, checked: nothing else goes into the text.</param>
    /// <param name="isSocketMode">Whether Slack is reached over a socket, so that no address of the bot's is told.</param>
    /// <exception cref="IOException">The file is missing; the message names it.</exception>
    public static string Read(string path, string host, bool isSocketMode)
    {
        var lines = File.ReadLines(path).Where(static line => !line.StartsWith('#'));
        if (isSocketMode)
            lines = lines.Where(static line => !line.Contains($"https://{Host}/", StringComparison.Ordinal))
                .Select(static line => line.Replace("socket_mode_enabled: false", "socket_mode_enabled: true", StringComparison.Ordinal));
        return string.Concat(lines.Select(line => line.Replace(Host, host, StringComparison.Ordinal) + "\n"));
    }
}
