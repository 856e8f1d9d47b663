namespace GovBot.Clauses.Documents.Reading;

/// <summary>Knows the words behind the last clause of a treaty or act, which are no part of that clause.</summary>
internal static class ClosingFormula
{
    private static readonly string[] Beginnings = ["Done at ", "Done in ", "In witness whereof", "In faith whereof", "For the European Parliament"];

    public static bool Begins(ReadOnlySpan<char> paragraph)
    {
        foreach (var beginning in Beginnings)
        {
            if (paragraph.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
