using GovBot.Workspaces;

namespace GovBot.Server;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it has something to quote.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Probing = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this WebApplication app, Workspace workspace)
    {
        app.MapMethods("/health/live", Probing, static () => "live");
        app.MapMethods("/health/ready", Probing, () => workspace.Library.Documents.IsEmpty || app.Lifetime.ApplicationStopping.IsCancellationRequested
            ? Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready"));
    }
}
