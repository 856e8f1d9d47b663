using System.Globalization;

namespace GovBot.Benchmarks.Turns;

/// <summary>What Linux says about a process in <c>/proc</c> (proc(5)).</summary>
internal static class ProcessFigures
{
    // USER_HZ, the unit of utime and stime, is 100 on every architecture .NET runs on.
    private const double MillisecondsPerTick = 10;

    public static bool Available => File.Exists("/proc/self/stat");

    /// <summary>User and system time since its start, in ms.</summary>
    public static double CpuMilliseconds(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        // The second field, the name in parentheses, may hold spaces; utime and stime are fields 14 and 15.
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return MillisecondsPerTick * (Number(fields[11]) + Number(fields[12]));
    }

    /// <summary>Resident memory in MiB: <c>VmRSS</c> now, <c>VmHWM</c> at its highest.</summary>
    public static double Megabytes(int process, string name)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(name + ":", StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / 1024;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
