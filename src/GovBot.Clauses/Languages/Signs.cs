using System.Collections.Immutable;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Languages;

/// <summary>By what the language of a message is told, besides the lists of the languages that are known.</summary>
internal sealed class Signs
{
    private readonly Dictionary<string, HashSet<string>> _words;
    private readonly ILookup<string, ImmutableArray<string>> _names;

    public Signs(string text)
    {
        var lines = text.Split('\n').Select(static l => l.Trim()).Where(static l => l.Length > 0 && l[0] != '#' && l.Contains(':', StringComparison.Ordinal))
            .ToDictionary(static l => l[..l.IndexOf(':', StringComparison.Ordinal)], static l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        _words = lines.ToDictionary(static l => l.Key, static l => l.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _names = (lines.GetValueOrDefault("names") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(static name => ForeignWord.Split(Tokenizer.Tokenize(name)).Select(static w => w.Folded).ToImmutableArray())
            .ToLookup(static name => name[0], StringComparer.Ordinal);
        Unknown = [.. lines.Keys.Except(["english", "particles", "names", "chinese"]).Order(StringComparer.Ordinal).Select(key => _words[key])];
        Chinese = [.. lines.GetValueOrDefault("chinese") ?? ""];
    }

    /// <summary>English words that other languages have, too.</summary>
    public HashSet<string> English => Of("english");

    /// <summary>Little words that stand in names.</summary>
    public HashSet<string> Particles => Of("particles");

    /// <summary>How many words the foreign name has that begins at a word and stands in English, too; 0 where none does.</summary>
    public int NameAt(ImmutableArray<ForeignWord> words, int start)
    {
        foreach (var name in _names[words[start].Folded])
        {
            if (start + name.Length <= words.Length && !name.Where((part, i) => words[start + i].Folded != part).Any())
                return name.Length;
        }

        return 0;
    }

    /// <summary>The commonest words of each language that the bot does not know.</summary>
    public ImmutableArray<HashSet<string>> Unknown { get; }

    /// <summary>Characters of Chinese that Japanese does not use.</summary>
    public HashSet<char> Chinese { get; }

    private HashSet<string> Of(string key) => _words.GetValueOrDefault(key) ?? [];

    private static string Fold(string word) => ForeignStems.Fold(word.ToLowerInvariant());
}
