using GovBot.Commands;

return await CommandLine.RunAsync(args);
