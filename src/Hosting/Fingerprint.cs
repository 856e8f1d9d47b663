using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GovBot.Hosting;

/// <summary>What stands for texts of any length that are only told apart: the first half of their SHA-256. It holds none of their words.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of a text.</summary>
    public static UInt128 Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
