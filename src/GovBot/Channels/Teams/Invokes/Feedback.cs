using System.Diagnostics.Metrics;
using System.Text.Json;
using GovBot.BotFramework;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>Counts the feedback buttons (<c>message/submitAction</c>). What people write along is read by nobody and kept nowhere.</summary>
internal sealed class Feedback
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "GovBot";

    // Clients thank for it only where there is a body.
    private static readonly InvokeResponse Taken = new(200, JsonElement.Parse("{}"));

    private readonly Counter<long> _feedback;

    public Feedback(IMeterFactory meters)
    {
        _feedback = meters.Create(Meter).CreateCounter<long>("govbot.feedback", "{click}", "Feedback buttons pressed below answers.");
    }

    public InvokeResponse Answer(Activity activity)
    {
        var action = activity.Value.Property("actionValue");
        if (activity.Value.Text("actionName") != "feedback" || action.Text("reaction") is not { } reaction || reaction is not ("like" or "dislike"))
            return InvokeResponse.BadRequest("Feedback needs 'actionName' feedback, and 'actionValue' with the 'reaction' like or dislike.");
        _feedback.Add(1, new KeyValuePair<string, object?>("reaction", reaction));
        return Taken;
    }
}
