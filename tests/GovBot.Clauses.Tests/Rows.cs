namespace GovBot.Clauses.Tests;

/// <summary>Tables of cases in text files: one case a line, its columns parted by <c>|</c>; <c>#</c> begins a heading.</summary>
internal static class Rows
{
    /// <summary>What is said, and what is expected.</summary>
    public static TheoryData<string, string> Of(string file)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Lines(file))
        {
            var bar = line.LastIndexOf('|');
            rows.Add(line[..bar].Trim(), line[(bar + 1)..].Trim());
        }

        return rows;
    }

    /// <summary>Cases of one column.</summary>
    public static TheoryData<string> OfOne(string file) => new(Lines(file));

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Golden.Folder(file)).Select(static l => l.Trim()).Where(static l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal));
}
