namespace GovBot.Clauses.Documents.Reading;

/// <summary>What counts as a recital in a document, decided from all that stands before its first clause.</summary>
internal sealed class Preamble
{
    private readonly int _firstLabelled;
    private readonly bool _paragraphs;

    /// <param name="forms">All lines.</param>
    /// <param name="start">The first line behind the title.</param>
    /// <param name="lines">The number of lines.</param>
    public Preamble(LineForms forms, int start, int lines)
    {
        var all = Enumerable.Range(start, lines - start);
        _firstLabelled = all.FirstOrDefault(i => forms[i].Marker is { IsLabelled: true, IsFirst: true } && forms.IsFresh(i), -1);
        var first = all.FirstOrDefault(i => forms[i] is { Annex: not null } or { Marker: { IsFirst: true, Counts: true } }, lines);
        HasNumbers = _firstLabelled > first && forms[first].Marker is { Wrapper: MarkerWrapper.Brackets };
        _paragraphs = first < lines && !HasNumbers && !all.Take(first - start).Any(i => RecitalWords.Begin(forms.Content(i)));
    }

    /// <summary>Whether the recitals are numbered <c>(1)</c>, as in acts of the European Union.</summary>
    public bool HasNumbers { get; }

    /// <summary>Whether a marker is the number of a recital.</summary>
    public bool IsNumbered(int line, Marker marker) => HasNumbers && line < _firstLabelled && marker is { Wrapper: MarkerWrapper.Brackets, IsDigits: true };

    /// <summary>Whether a recital without a number begins here. Where none has a recital's words, each paragraph is one.</summary>
    public bool Begins(ReadOnlySpan<char> paragraph, bool isFresh, bool hasBlankAbove) =>
        !HasNumbers && (_paragraphs ? hasBlankAbove : isFresh && RecitalWords.Begin(paragraph));
}
