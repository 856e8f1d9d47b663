namespace GovBot.Benchmarks.Turns;

/// <summary>The questions a run asks in turn: questions, references, and two that have no answer.</summary>
internal static class Questions
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using var stream = typeof(Questions).Assembly.GetManifestResourceStream("questions.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
