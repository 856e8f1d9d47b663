using System.Collections.Concurrent;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>
/// The lines of a vocabulary's text. At first it is only read which words stand in which; a line is read when one of its
/// words is asked for, since a conversation needs a few of thousands. Safe for use by many threads at once.
/// </summary>
internal sealed class VocabularyLines
{
    private const string Common = "@common";

    private readonly string _text;
    private readonly List<TextSpan> _places = [];
    private readonly VocabularyWords _words = new();
    private readonly VocabularyLine?[] _lines;
    private readonly ConcurrentDictionary<string, ImmutableArray<VocabularyEntry>> _entries = new(StringComparer.Ordinal);

    public VocabularyLines(string text)
    {
        _text = text;
        foreach (var range in text.AsSpan().SplitAny('\r', '\n'))
            Add(TextSpan.Between(range.Start.Value, range.End.Value));
        _lines = new VocabularyLine?[_places.Count];
    }

    /// <summary>All words of the phrases and those that are only written correctly, unstemmed, each once.</summary>
    public IEnumerable<string> Words => _words.Words;

    /// <summary>Whether a word is one of <see cref="Words"/>.</summary>
    public bool HasWord(string word) => _words.Has(word);

    /// <summary>The entries whose phrase begins with a stem, in the text's order.</summary>
    public ImmutableArray<VocabularyEntry> EntriesOf(string stem) => _words.LinesBeginning(stem) is not { Count: > 0 } lines ? []
        : _entries.GetOrAdd(stem, static (stem, all) => [.. all.Lines.SelectMany(line => all.Self.Line(line).Entries.Where(e => e.Stems[0] == stem))], (Lines: lines, Self: this));

    /// <summary>The lines in which words have to do with a stem, in the text's order.</summary>
    public IEnumerable<VocabularyLine> Relating(string stem) => _words.LinesWith(stem).Select(Line).Where(line => line.Relates(stem));

    private void Add(TextSpan place)
    {
        var line = _text.AsSpan(place.Start, place.Length).Trim();
        if (line is [] or ['#', ..])
            return;
        var mark = MarkLength(line);
        if (line[..mark] is Common)
        {
            _words.AddCommon(line[mark..]);
            return;
        }

        _words.Add(line[mark..], _places.Count);
        _places.Add(place);
    }

    // Two threads may read a line at once; both read the same.
    private VocabularyLine Line(int number)
    {
        if (_lines[number] is { } line)
            return line;
        var text = _text.AsSpan(_places[number].Start, _places[number].Length).Trim();
        var mark = MarkLength(text);
        return _lines[number] = VocabularyLine.Read(text[..mark], text[mark..].ToString());
    }

    // The length of what a line is marked with, such as "@country"; 0 where it is not marked.
    private static int MarkLength(ReadOnlySpan<char> line) => line[0] == '@' && line.IndexOf(' ') is > 0 and var end ? end : 0;
}
