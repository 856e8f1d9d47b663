using System.CommandLine;
using BenchmarkDotNet.Running;
using GovBot.Benchmarks.AskCold;
using GovBot.Benchmarks.RawEcho;
using GovBot.Benchmarks.Turns;
using GovBot.Benchmarks.Typing;

// Before anything else is loaded: the raw echo's memory and start time are measured.
if (args is [RawEchoServer.Command, .. var rest])
    return await RawEchoServer.RunAsync(rest);

// Before the command line is parsed: BenchmarkDotNet has its own options, also for its child processes.
if (args is ["micro", .. var options])
    return BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(options).Any() ? 0 : 1;

return await new RootCommand("Measures GovBot. Build it with -c Release.")
{
    TurnsCommand.Create(),
    TypingCommand.Create(),
    AskColdCommand.Create(),
    new Command("micro", "Micro-benchmarks with BenchmarkDotNet; takes its options, such as --filter '*'."),
}.Parse(args).InvokeAsync();
