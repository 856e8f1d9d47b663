using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// The field's words: which mean the same (<c>a, b</c>), which include another (<c>a &gt; b</c>), which name a state
/// (<c>@country</c>) or an organisation (<c>@organisation</c>). Applied to a question once, never chained.
/// </summary>
public sealed class Vocabulary
{
    private const int LongestPhrase = 6;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:!?()\n");
    private readonly Dictionary<string, List<VocabularyEntry>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private Vocabulary(string text)
    {
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        foreach (var line in text.EnumerateLines())
            Read(line.Trim().ToString());
    }

    /// <summary>A vocabulary without words.</summary>
    public static Vocabulary Empty { get; } = new("");

    /// <summary>SHA-256 of its text, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>Reads a vocabulary's text. Lines that hold no pair are passed over.</summary>
    public static Vocabulary Parse(string text) => new(text);

    /// <summary>Reads a vocabulary's file; an absent file gives <see cref="Empty"/>.</summary>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static Vocabulary Load(string path) => File.Exists(path) ? Parse(File.ReadAllText(path)) : Empty;

    /// <summary>The entries for the longest phrase that begins at a term, and how many terms it has; no entries where there is none.</summary>
    internal (ImmutableArray<VocabularyEntry> Entries, int Length) Match(ImmutableArray<Term> terms, int start, string text) =>
        Matches(terms, start, text).FirstOrDefault(([], 0));

    /// <summary>The entries for all phrases that begin at a term, longest first, with how many terms each has.</summary>
    internal IEnumerable<(ImmutableArray<VocabularyEntry> Entries, int Length)> Matches(ImmutableArray<Term> terms, int start, string text) =>
        _byFirstStem.TryGetValue(terms[start].Stem, out var candidates)
            ? candidates.Where(e => Stands(e, terms, start, text)).GroupBy(static e => e.Stems.Length).OrderByDescending(static g => g.Key)
                .Select(static g => (g.ToImmutableArray(), g.Key))
            : [];

    /// <summary>All words of its phrases, unstemmed, each once.</summary>
    internal IEnumerable<string> Words() => _words;

    /// <summary>What words may stand for, each as its stems; none where they are not looked up.</summary>
    internal IEnumerable<ImmutableArray<string>> TargetsOf(ImmutableArray<string> stems) =>
        _byFirstStem.TryGetValue(stems[0], out var entries) ? entries.Where(e => e.Stems.SequenceEqual(stems)).SelectMany(static e => e.Targets) : [];

    private static bool Stands(VocabularyEntry entry, ImmutableArray<Term> terms, int start, string text) =>
        start + entry.Stems.Length <= terms.Length &&
        !entry.Stems.Where((stem, i) => terms[start + i].Stem != stem || (i > 0 && IsApart(terms[start + i - 1], terms[start + i], text))).Any() &&
        HasSmallWords(entry, terms[start].Span, text) &&
        (!entry.OnlyUpper || !text.AsSpan(terms[start].Span.Start, terms[start].Span.Length).ContainsAnyInRange('a', 'z'));

    // "bake in" and "in force" are meant only with the small words, which the reader of terms leaves out.
    private static bool HasSmallWords(VocabularyEntry entry, TextSpan word, string text) =>
        (entry.Before.Length == 0 || text.AsSpan(0, word.Start).TrimEnd().EndsWith(entry.Before, StringComparison.OrdinalIgnoreCase)) &&
        (entry.After.Length == 0 || text.AsSpan(word.End).TrimStart().StartsWith(entry.After, StringComparison.OrdinalIgnoreCase));

    // Phrases do not reach across punctuation; "St. Lucia" has a dot for itself.
    private static bool IsApart(Term before, Term after, string text) =>
        text.AsSpan(before.Span.End, after.Span.Start - before.Span.End) is var between &&
        (between.ContainsAny(Separators) || (between.StartsWith(". ", StringComparison.Ordinal) && before.Span.Length > 3));

    private void Read(string line)
    {
        if (line.Length == 0 || line[0] == '#')
            return;
        if (line.StartsWith("@common ", StringComparison.Ordinal))
        {
            _words.UnionWith(line.Split(' ').Skip(1));
            return;
        }

        if (line.StartsWith("@matter ", StringComparison.Ordinal))
        {
            AddEqual(Items(line["@matter ".Length..]), NameKind.None, isMatter: true);
            return;
        }

        var names = line.StartsWith("@country ", StringComparison.Ordinal) ? NameKind.Country
            : line.StartsWith("@organisation ", StringComparison.Ordinal) ? NameKind.Organisation : NameKind.None;
        if (names != NameKind.None)
            AddEqual(Items(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace('=', ',')), names);
        else if (line.Split('>') is [var said, var meant])
            AddOneWay(Items(said), Items(meant));
        else if (!line.Contains('>', StringComparison.Ordinal) && Items(line) is { Count: > 1 } equal)
            AddEqual(equal, NameKind.None);
    }

    /// <summary>What its words have to do with each other.</summary>
    internal Associations Associations { get; } = new();

    private void AddEqual(List<Item> items, NameKind names, bool isMatter = false)
    {
        if (names == NameKind.None && !isMatter)
            Associations.Add(items.Select(static i => i.Stems), [.. items.Select(static i => i.Stems)]);
        foreach (var item in items)
            Add(new VocabularyEntry(item.Stems, [.. items.Where(o => o != item).Select(static o => o.Stems)], IsEqual: true, names, item.OnlyUpper, isMatter, item.Before, item.After));
    }

    private void AddOneWay(List<Item> said, List<Item> meant)
    {
        Associations.Add(said.Concat(meant).Select(static i => i.Stems), [.. meant.Select(static i => i.Stems)]);
        foreach (var item in said)
            Add(new VocabularyEntry(item.Stems, [.. meant.Select(static m => m.Stems)], IsEqual: false, NameKind.None, item.OnlyUpper, IsMatter: false, item.Before, item.After));
    }

    private void Add(VocabularyEntry entry)
    {
        if (!_byFirstStem.TryGetValue(entry.Stems[0], out var entries))
            _byFirstStem.Add(entry.Stems[0], entries = []);
        entries.Add(entry);
    }

    private List<Item> Items(string line) =>
        [.. line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(ItemOf).Where(static item => item.Stems.Length is > 0 and <= LongestPhrase)];

    private Item ItemOf(string text)
    {
        var terms = TermReader.Read(text);
        _words.UnionWith(terms.Select(static t => t.Word));
        var (before, after) = terms is [{ Span: var word }] ? (text[..word.Start].Trim(), text[word.End..].Trim()) : ("", "");
        return new Item([.. terms.Select(static t => t.Stem)], IsPronounInLowerCase(text), before, after);
    }

    private static bool IsPronounInLowerCase(string text) =>
        text.Length <= 3 && !text.AsSpan().ContainsAnyInRange('a', 'z') && Lexicon.FunctionWords.Contains(text.ToLowerInvariant());

    private sealed record Item(ImmutableArray<string> Stems, bool OnlyUpper, string Before, string After);
}
