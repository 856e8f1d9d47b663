using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GovBot.Clauses.Languages;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// The field's words: which mean the same (<c>a, b</c>), which include another (<c>a &gt; b</c>), which name a state
/// (<c>@country</c>) or an organisation (<c>@organisation</c>). Applied to a question once, never chained.
/// </summary>
public sealed class Vocabulary
{
    private const int LongestPhrase = 6;
    private readonly Dictionary<string, List<VocabularyEntry>> _byFirstStem = new(StringComparer.Ordinal);

    private Vocabulary(string text, LanguageLists languages)
    {
        Languages = languages;
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text + languages.Hash)));
        foreach (var line in text.EnumerateLines())
            Read(line.Trim().ToString());
    }

    /// <summary>A vocabulary without words.</summary>
    public static Vocabulary Empty { get; } = new("", LanguageLists.None);

    /// <summary>SHA-256 of its text and of the lists of its languages, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The languages besides English in which questions are understood.</summary>
    public LanguageLists Languages { get; }

    /// <summary>Reads a vocabulary's text. Lines that hold no pair are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languages">The languages besides English; none where left out.</param>
    public static Vocabulary Parse(string text, LanguageLists? languages = null) => new(text, languages ?? LanguageLists.None);

    /// <summary>Reads a vocabulary's file and the folder "languages" beside it; where neither is there, gives <see cref="Empty"/>.</summary>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static Vocabulary Load(string path)
    {
        var languages = LanguageLists.Load(Path.Combine(Path.GetDirectoryName(path) ?? "", "languages"));
        return File.Exists(path) ? Parse(File.ReadAllText(path), languages) : languages.Hash.Length == 0 ? Empty : Parse("", languages);
    }

    /// <summary>The entries for the longest phrase that begins at a term, and how many terms it has; no entries where there is none.</summary>
    internal (ImmutableArray<VocabularyEntry> Entries, int Length) Match(ImmutableArray<Term> terms, int start, string text)
    {
        if (!_byFirstStem.TryGetValue(terms[start].Stem, out var candidates))
            return ([], 0);
        var matching = candidates.Where(e => Stands(e, terms, start, text)).ToList();
        if (matching.Count == 0)
            return ([], 0);
        var longest = matching.Max(static e => e.Stems.Length);
        return ([.. matching.Where(e => e.Stems.Length == longest)], longest);
    }

    private static bool Stands(VocabularyEntry entry, ImmutableArray<Term> terms, int start, string text) =>
        start + entry.Stems.Length <= terms.Length &&
        !entry.Stems.Where((stem, i) => terms[start + i].Stem != stem).Any() &&
        (!entry.OnlyUpper || !text.AsSpan(terms[start].Span.Start, terms[start].Span.Length).ContainsAnyInRange('a', 'z'));

    private void Read(string line)
    {
        if (line.Length == 0 || line[0] == '#')
            return;
        var isCountry = line.StartsWith("@country ", StringComparison.Ordinal);
        if (isCountry || line.StartsWith("@organisation ", StringComparison.Ordinal))
            AddEqual(Items(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace('=', ',')), isCountry);
        else if (line.Split('>') is [var said, var meant])
            AddOneWay(Items(said), Items(meant));
        else if (!line.Contains('>', StringComparison.Ordinal) && Items(line) is { Count: > 1 } equal)
            AddEqual(equal, isCountry: false);
    }

    private void AddEqual(List<Item> items, bool isCountry)
    {
        foreach (var item in items)
            Add(new VocabularyEntry(item.Stems, [.. items.Where(o => o != item).Select(static o => o.Stems)], IsEqual: true, isCountry, item.OnlyUpper));
    }

    private void AddOneWay(List<Item> said, List<Item> meant)
    {
        foreach (var item in said)
            Add(new VocabularyEntry(item.Stems, [.. meant.Select(static m => m.Stems)], IsEqual: false, IsCountry: false, item.OnlyUpper));
    }

    private void Add(VocabularyEntry entry)
    {
        if (!_byFirstStem.TryGetValue(entry.Stems[0], out var entries))
            _byFirstStem.Add(entry.Stems[0], entries = []);
        entries.Add(entry);
    }

    private static List<Item> Items(string line) =>
        [.. line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(static text => new Item([.. TermReader.Read(text).Select(static t => t.Stem)], IsPronounInLowerCase(text)))
            .Where(static item => item.Stems.Length is > 0 and <= LongestPhrase)];

    private static bool IsPronounInLowerCase(string text) =>
        text.Length <= 3 && !text.AsSpan().ContainsAnyInRange('a', 'z') && Lexicon.FunctionWords.Contains(text.ToLowerInvariant());

    private sealed record Item(ImmutableArray<string> Stems, bool OnlyUpper);
}
