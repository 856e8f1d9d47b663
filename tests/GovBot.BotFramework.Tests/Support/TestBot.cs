using System.Collections.Concurrent;

namespace GovBot.BotFramework.Tests;

/// <summary>A bot whose turns are functions; it echoes by default and remembers what it was given.</summary>
internal sealed class TestBot : IBot
{
    private readonly ConcurrentQueue<Activity> _received = new();

    public Func<Activity, CancellationToken, ValueTask<IReadOnlyList<Activity>>> Turn { get; init; } =
        (activity, _) => new([new Activity { Text = activity.Text }]);

    public Func<Activity, InvokeResponse> Invoke { get; init; } = _ => InvokeResponse.NotImplemented;

    public IReadOnlyList<Activity> Received => [.. _received];

    public ValueTask<IReadOnlyList<Activity>> OnTurnAsync(Activity activity, CancellationToken cancellationToken)
    {
        _received.Enqueue(activity);
        return Turn(activity, cancellationToken);
    }

    public ValueTask<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        _received.Enqueue(activity);
        return new(Invoke(activity));
    }
}
