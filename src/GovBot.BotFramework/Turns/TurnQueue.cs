using GovBot.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>The turns that were acknowledged or are about to be.</summary>
internal sealed class TurnQueue(BotFrameworkOptions options, TimeProvider time, ILogger<TurnQueue> logger)
    : ConversationQueue<ConversationKey>(options.QueueCapacity, options.ConversationQueueCapacity, options.DrainTime, time, logger);
