using System.Security.Cryptography;

namespace GovBot.Hosting;

/// <summary>
/// Writes files that only who has a secret can read and change unnoticed (AES-256-GCM, its key derived by HKDF, RFC 5869), and that
/// no other user of the machine may open.
/// </summary>
/// <param name="secret">What the key is derived from.</param>
/// <param name="purpose">What the files are for: files for another purpose cannot be read, though the secret be the same.</param>
internal sealed class SealedFile(byte[] secret, string purpose)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: System.Text.Encoding.UTF8.GetBytes(purpose));

    /// <summary>Writes a file, replacing what is there.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var bytes = new byte[NonceLength + TagLength + content.Length];
        var nonce = bytes.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(nonce, content, bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength));
        using var file = new FileStream(path, ForOwner(FileMode.Create));
        file.Write(bytes);
    }

    /// <summary>What was written; null where the file is not whole, or was written with another secret.</summary>
    public byte[]? Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < NonceLength + TagLength) return null;
        var content = new byte[bytes.Length - NonceLength - TagLength];
        try
        {
            using var aes = new AesGcm(_key, TagLength);
            aes.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), content);
            return content;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>How a file is made that its owner alone may open. Windows has no such mode: there, the folder's rights hold.</summary>
    public static FileStreamOptions ForOwner(FileMode mode)
    {
        // Unbuffered: one write, handed to the system at once.
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
