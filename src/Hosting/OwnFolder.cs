namespace GovBot.Hosting;

/// <summary>A folder that one process at a time has: two that answer what is left there would answer it twice.</summary>
internal sealed class OwnFolder : IDisposable
{
    private readonly FileStream _lock;

    private OwnFolder(FileStream @lock) => _lock = @lock;

    /// <summary>Takes a folder, and makes it where there is none.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="key">The setting that names it.</param>
    /// <exception cref="IOException">It cannot be written to, or another process has it; the message names the setting.</exception>
    public static OwnFolder Take(string path, string key)
    {
        try
        {
            Directory.CreateDirectory(path);
            // Freed by the system also where this process is killed.
            return new OwnFolder(new FileStream(Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{key}: needs a folder that this process can write to and no other has in use. {exception.Message} Name another one, or give this one free.", exception);
        }
    }

    public void Dispose() => _lock.Dispose();
}
