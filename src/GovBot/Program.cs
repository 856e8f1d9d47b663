using GovBot.Commands;

return await Outermost.RunAsync(() => CommandLine.RunAsync(args), Path.GetTempPath());
