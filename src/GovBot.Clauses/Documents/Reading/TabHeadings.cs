namespace GovBot.Clauses.Documents.Reading;

/// <summary>Passages that are the headings of those whose number goes on from theirs: <c>1.1</c> of <c>1.1.3</c>.</summary>
internal sealed class TabHeadings
{
    private readonly Stack<(string Stem, TextSpan Words)> _open = [];

    /// <summary>The nearest heading above a passage, or null.</summary>
    public TextSpan? Above(string number)
    {
        while (_open.TryPeek(out var heading) && !GoesOn(number, heading.Stem))
            _open.Pop();
        return _open.TryPeek(out var above) ? above.Words : null;
    }

    public void Add(string number, TextSpan words)
    {
        _ = Above(number);
        _open.Push((number.TrimEnd('.', ')'), words));
    }

    private static bool GoesOn(string number, string stem) =>
        number.Length > stem.Length + 1 && number.StartsWith(stem, StringComparison.Ordinal) && !char.IsLetterOrDigit(number[stem.Length]);
}
