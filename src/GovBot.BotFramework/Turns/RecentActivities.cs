using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GovBot.Hosting;

namespace GovBot.BotFramework;

/// <summary>The activities of the last while, to recognise redeliveries. Of their ids it keeps half a hash (SHA-256) each.</summary>
internal sealed class RecentActivities(TimeProvider time) : RecentKeys(TimeSpan.FromMinutes(10), time)
{
    /// <summary>What makes an activity the same one when it is delivered again: its id, in its conversation, on its channel.</summary>
    public static UInt128 KeyOf(string? channelId, string? conversationId, string activityId)
    {
        // The lengths keep apart what would read the same.
        var ids = $"{channelId?.Length} {conversationId?.Length} {channelId}{conversationId}{activityId}";
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(ids.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
