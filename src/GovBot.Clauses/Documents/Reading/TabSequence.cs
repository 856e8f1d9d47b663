namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Decides whether text before a tab opens a passage. A number of several parts does, unless the passages of the file
/// are numbered <c>1)</c>; a plain one, which may as well count a list inside a passage, only where it comes next.
/// </summary>
internal sealed class TabSequence
{
    private int _last;
    private int _inList;
    private bool? _hasBrackets;

    public bool Accepts(ReadOnlySpan<char> label)
    {
        if (TabNumber.IsCompound(label))
            return _hasBrackets != true || !TabNumber.IsDotted(label);
        var plain = TabNumber.Plain(label);
        if (plain < 0 || (_hasBrackets == true && label[^1] != ')'))
            return false;

        // A list in the passage that has come to 3 goes on with 4, even where the next chapter would be 4.
        var goesOn = plain == _inList + 1 && (_inList > 0 || plain != _last + 1);
        if (!goesOn && plain == _last + 1)
            return true;
        _inList = goesOn ? plain : _inList;
        return false;
    }

    public void Add(ReadOnlySpan<char> label)
    {
        _hasBrackets ??= TabNumber.Plain(label) >= 0 && label[^1] == ')';
        _inList = 0;
        if (TabNumber.Leading(label) is var leading and > 0)
            _last = leading;
    }
}
