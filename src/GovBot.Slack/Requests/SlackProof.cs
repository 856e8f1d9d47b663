using System.Buffers.Binary;

namespace GovBot.Slack;

/// <summary>What a request shows for being Slack's.</summary>
/// <param name="Timestamp">Its time as Slack wrote it, in seconds since 1970.</param>
/// <param name="Hash">The 32 bytes of its signature.</param>
internal readonly record struct SlackProof(string Timestamp, byte[] Hash)
{
    /// <summary>The first half of the signature, as a key.</summary>
    public UInt128 Key => BinaryPrimitives.ReadUInt128BigEndian(Hash);
}
