using GovBot.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.Slack;

/// <summary>What Slack's requests ask for and has been acknowledged, or is about to be.</summary>
internal sealed class WorkQueue(SlackOptions options, TimeProvider time, ILogger<WorkQueue> logger)
    : ConversationQueue<string>(options.QueueCapacity, options.ConversationQueueCapacity, options.DrainTime, time, logger);
