using System.Collections.Immutable;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Languages;

/// <summary>
/// A language's list: lines <c>a, b &gt; c, d</c> give the English of words of the field, <c>a &gt;&gt; b</c> of words
/// said to the bot; a line without the sign lists words that carry no content. The lines are read when first needed.
/// </summary>
internal sealed class Wordbook
{
    private readonly string _text;
    private readonly Lazy<HashSet<string>> _functionWords;
    private readonly Lazy<HashSet<string>> _signs;

    public Wordbook(Language language, string text)
    {
        Language = language;
        _text = text;
        _functionWords = new(() => ReadFunctionWords(language, Lines()));
        _signs = new(() => ReadSigns(Lines(), _functionWords.Value));
    }

    public Language Language { get; }

    /// <summary>Words without content, folded.</summary>
    public IReadOnlySet<string> FunctionWords => _functionWords.Value;

    /// <summary>Words by which the language is told: those without content and those said to the bot, folded.</summary>
    public IReadOnlySet<string> Signs => _signs.Value;

    /// <summary>Reads the words with their English, in the list's order. They are not kept: whoever asks makes of them what it needs.</summary>
    public IEnumerable<Translation> ReadTranslations() => Lines().Select(Read).OfType<Translation>();

    private IEnumerable<string> Lines() => _text.Split('\n').Select(static l => l.Trim()).Where(static l => l.Length > 0 && l[0] != '#');

    private static HashSet<string> ReadFunctionWords(Language language, IEnumerable<string> lines) =>
        lines.Where(static l => !l.Contains('>', StringComparison.Ordinal))
            .SelectMany(static l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(word => LanguageCode.HasSpaces(language) ? word.Split('-', '\'').Select(Fold) : [Fold(word)])
            .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> ReadSigns(IEnumerable<string> lines, HashSet<string> functionWords) =>
        lines.Where(static l => l.Contains(">>", StringComparison.Ordinal)).SelectMany(static l => Items(l[..l.IndexOf('>', StringComparison.Ordinal)]))
            .Where(static item => item.All(char.IsLetter)).Select(Fold).Concat(functionWords).ToHashSet(StringComparer.Ordinal);

    private static string Fold(string word) => ForeignStems.Fold(ComposedText.Of(word).ToLowerInvariant());

    private static Translation? Read(string line)
    {
        var sign = line.IndexOf('>', StringComparison.Ordinal);
        if (sign < 0)
            return null;
        var isSaid = line.AsSpan(sign).StartsWith(">>");
        var (foreign, english) = (Items(line[..sign]), Items(line[(sign + (isSaid ? 2 : 1))..]));
        return foreign.IsEmpty || english.IsEmpty ? null : new Translation(foreign, english, isSaid);
    }

    private static ImmutableArray<string> Items(string side) =>
        [.. side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ComposedText.Of)];
}
