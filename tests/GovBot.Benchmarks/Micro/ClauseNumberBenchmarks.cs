using BenchmarkDotNet.Attributes;
using GovBot.Clauses.Documents;

namespace GovBot.Benchmarks.Micro;

/// <summary>Every reference a person writes goes through this.</summary>
[MemoryDiagnoser]
public class ClauseNumberBenchmarks
{
    [Params("6", "3(2)(a)")]
    public string Written { get; set; } = "";

    [Benchmark]
    public string Key() => ClauseNumber.Parse(Written).Key;
}
