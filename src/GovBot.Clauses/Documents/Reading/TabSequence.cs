namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Decides whether text before a tab opens a passage. A number of several parts always does; a plain one, which may
/// as well count a list inside a passage, only where it comes next.
/// </summary>
internal sealed class TabSequence
{
    private int _last;

    public bool Accepts(ReadOnlySpan<char> label) =>
        TabNumber.IsCompound(label) || (TabNumber.Plain(label) is var plain and > 0 && plain == _last + 1);

    public void Add(ReadOnlySpan<char> label)
    {
        if (TabNumber.Leading(label) is var leading and > 0)
            _last = leading;
    }
}
