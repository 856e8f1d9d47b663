using System.Text;

namespace GovBot.Clauses.Documents;

/// <summary>Reads text that people write: in UTF-8, and nothing else is taken for it.</summary>
public static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text of a file, without byte order mark.</summary>
    /// <exception cref="IOException">It cannot be read, is a folder or not in UTF-8; the message says what to do.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static string ReadAllText(string path)
    {
        // Reading a folder is otherwise a matter of permissions, by its message.
        if (Directory.Exists(path))
            throw new IOException($"{path} is a folder, not a file.");
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (DecoderFallbackException e)
        {
            throw new IOException($"{path} is not in UTF-8; save it as UTF-8.", e);
        }
    }
}
