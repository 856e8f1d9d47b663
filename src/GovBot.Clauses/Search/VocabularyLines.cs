using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>The lines of a vocabulary's text, read.</summary>
internal sealed class VocabularyLines
{
    private readonly Dictionary<string, List<VocabularyEntry>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly VocabularyPhrases _phrases;

    public VocabularyLines(string text)
    {
        _phrases = new VocabularyPhrases(_words);
        foreach (var line in text.EnumerateLines())
            Read(line.Trim());
    }

    /// <summary>What the words have to do with each other.</summary>
    public Associations Associations { get; } = new();

    /// <summary>All words of the phrases, unstemmed, each once.</summary>
    public IReadOnlySet<string> Words => _words;

    /// <summary>The entries whose phrase begins with a stem.</summary>
    public List<VocabularyEntry> EntriesOf(string stem) => _byFirstStem.GetValueOrDefault(stem, []);

    private void Read(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || line[0] == '#')
            return;
        var mark = line[0] == '@' && line.IndexOf(' ') is > 0 and var end ? line[..end] : [];
        var rest = line[mark.Length..].ToString();
        if (mark is "@common")
            _words.UnionWith(rest.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        else if (mark is "@matter")
            AddEqual(_phrases.Read(rest), NameKind.None, isMatter: true);
        else if (mark is "@name")
            AddNames(_phrases.Read(rest));
        else if (mark is "@country" or "@organisation")
            AddEqual(_phrases.Read(rest.Replace('=', ',')), mark is "@country" ? NameKind.Country : NameKind.Organisation, isMatter: false);
        else if (rest.Split('>') is [var said, var meant])
            AddOneWay(_phrases.Read(said), _phrases.Read(meant));
        else if (!line.Contains('>') && _phrases.Read(rest) is { Length: > 1 } equal)
            AddEqual(equal, NameKind.None, isMatter: false);
    }

    private void AddEqual(ImmutableArray<VocabularyPhrase> phrases, NameKind names, bool isMatter)
    {
        ImmutableArray<ImmutableArray<string>> all = [.. phrases.Select(static p => p.Stems)];
        if (names == NameKind.None && !isMatter)
            Associations.Add(all, all);
        foreach (var phrase in phrases)
            Add(new VocabularyEntry(phrase, all.Remove(phrase.Stems), names, isMatter));
    }

    private void AddNames(ImmutableArray<VocabularyPhrase> names)
    {
        foreach (var name in names)
            Add(new VocabularyEntry(name, [], NameKind.None, IsMatter: true));
    }

    private void AddOneWay(ImmutableArray<VocabularyPhrase> said, ImmutableArray<VocabularyPhrase> meant)
    {
        ImmutableArray<ImmutableArray<string>> targets = [.. meant.Select(static p => p.Stems)];
        Associations.Add(said.Concat(meant).Select(static p => p.Stems), targets);
        foreach (var phrase in said)
            Add(new VocabularyEntry(phrase, targets, NameKind.None, IsMatter: false));
    }

    private void Add(VocabularyEntry entry)
    {
        if (!_byFirstStem.TryGetValue(entry.Stems[0], out var entries))
            _byFirstStem.Add(entry.Stems[0], entries = []);
        entries.Add(entry);
    }
}
