using System.Security.Cryptography;
using GovBot.Hosting;

namespace GovBot.BotFramework;

/// <summary>A random key in a file that its owner alone may open, for bots that have no secret to derive one from.</summary>
internal static class KeyFile
{
    private const int Length = 32;

    /// <summary>Reads the key, and makes it where there is none.</summary>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static byte[] Open(string path)
    {
        if (File.Exists(path))
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            if (File.ReadAllBytes(path) is { Length: Length } kept) return kept;
            // The process was killed while it wrote it, so nothing was written with it.
            File.Delete(path);
        }

        var key = RandomNumberGenerator.GetBytes(Length);
        using var file = new FileStream(path, SealedFile.ForOwner(FileMode.CreateNew));
        file.Write(key);
        return key;
    }
}
