namespace GovBot.Benchmarks.Turns;

/// <summary>The questions a run asks in turn: questions, references, and two that have no answer.</summary>
internal static class Questions
{
    // Twelve questions in 144 forms are more texts than the bot remembers.
    private const int MostSpaces = 12;

    public static IReadOnlyList<string> All { get; } = Read();

    /// <summary>The text of a turn. Distinct ones differ in the white space around them, so that no answer is remembered, and cost the same otherwise.</summary>
    public static string Of(int turn, bool areDistinct)
    {
        var (round, number) = Math.DivRem(turn, All.Count);
        var (before, after) = Math.DivRem(round % (MostSpaces * MostSpaces), MostSpaces);
        return areDistinct ? new string(' ', before) + All[number] + new string(' ', after) : All[number];
    }

    private static string[] Read()
    {
        using var stream = typeof(Questions).Assembly.GetManifestResourceStream("questions.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
