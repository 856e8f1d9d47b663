using System.Security.Cryptography;
using System.Text;

namespace GovBot.Slack;

/// <summary>Writes files that only who has a secret can read (AES-256-GCM, its key derived by HKDF, RFC 5869), and that no other user of the machine may open.</summary>
internal sealed class SealedFile(string secret)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "GovBot pending events"u8.ToArray());

    /// <summary>Writes a file, replacing what is there.</summary>
    public void Write(string path, byte[] content)
    {
        var (nonce, sealedContent, tag) = (RandomNumberGenerator.GetBytes(NonceLength), new byte[content.Length], new byte[TagLength]);
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(nonce, content, sealedContent, tag);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write([.. nonce, .. tag, .. sealedContent]);
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
}
