using GovBot.BotBuilder;
using GovBot.Commands;
using GovBot.Server;

var workspace = SharedOptions.OpenWorkspace(null);
return await BotServer.ServeAsync(workspace, () => SdkServer.Build(args, workspace), CancellationToken.None);
