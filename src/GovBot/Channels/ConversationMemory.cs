using GovBot.Clauses.Answers;
using Microsoft.Extensions.Caching.Memory;

namespace GovBot.Channels;

/// <summary>What each conversation was shown last, in memory only: the longest unused are forgotten first.</summary>
internal sealed class ConversationMemory : IDisposable
{
    private const int MostConversations = 50_000;
    private static readonly MemoryCacheEntryOptions Entry = new() { Size = 1, SlidingExpiration = TimeSpan.FromHours(24) };

    private readonly Lock _arrivals = new();
    private readonly MemoryCache _states = new(new MemoryCacheOptions { SizeLimit = MostConversations, CompactionPercentage = 0.1 });

    /// <summary>The state of a conversation; empty for one that is new or forgotten.</summary>
    public ConversationState Recall(ConversationKey key) => _states.TryGetValue(key, out ConversationState? state) ? state! : ConversationState.Empty;

    /// <summary>Keeps the state of a conversation.</summary>
    public void Remember(ConversationKey key, ConversationState state) => _states.Set(key, state, Entry);

    /// <summary>Whether a conversation is seen for the first time; true once for each.</summary>
    public bool IsNew(ConversationKey key)
    {
        // A client tells of the bot's arrival twice at once, and not every host takes one after the other.
        lock (_arrivals)
        {
            if (_states.TryGetValue(key, out _))
                return false;
            Remember(key, ConversationState.Empty);
            return true;
        }
    }

    /// <summary>Forgets a conversation, so that it is new again.</summary>
    public void Forget(ConversationKey key) => _states.Remove(key);

    public void Dispose() => _states.Dispose();
}
