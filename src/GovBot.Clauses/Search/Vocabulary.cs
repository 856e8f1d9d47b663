using System.Buffers;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Languages;

namespace GovBot.Clauses.Search;

/// <summary>
/// The field's words: which mean the same (<c>a, b</c>), which are said for others (<c>a &gt; b</c>), which name a state
/// (<c>@country</c>) or an organisation (<c>@organisation</c>), of which matters a text speaks or does not
/// (<c>@matter</c>), which persons, companies and things of every day it names or does not (<c>@name</c>), which words are only written correctly (<c>@common</c>). Applied to a question once, never chained.
/// </summary>
public sealed class Vocabulary
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:!?()\n");
    private readonly VocabularyLines _lines;

    private Vocabulary(string text, LanguageLists languages, params IReadOnlyList<string> problems)
    {
        Languages = languages;
        Problems = [.. problems, .. languages.Problems];
        Hash = TextHash.Of([text, languages.Hash]);
        _lines = new VocabularyLines(text);
    }

    /// <summary>A vocabulary without words.</summary>
    public static Vocabulary Empty { get; } = new("", LanguageLists.None);

    /// <summary>SHA-256 of its text, in UTF-16, and of the lists of its languages, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The languages besides English in which questions are understood.</summary>
    public LanguageLists Languages { get; }

    /// <summary>What a person should see to in its files, one line each that names the file; often none.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>All words of its phrases, unstemmed.</summary>
    internal IEnumerable<string> Words => _lines.Words;

    /// <summary>Whether it has a word, lower-cased and not stemmed.</summary>
    internal bool HasWord(string word) => _lines.HasWord(word);

    /// <summary>The phrases that a stem has most to do with; see <see cref="Search.Associations"/>.</summary>
    internal IEnumerable<ImmutableArray<string>> AssociatedWith(string stem, Func<ImmutableArray<string>, bool> isUsed) =>
        Associations.Of(_lines.Relating(stem), isUsed);

    /// <summary>Reads a vocabulary's text. Lines that hold no pair are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languages">The languages besides English; none where left out.</param>
    public static Vocabulary Parse(string text, LanguageLists? languages = null) => new(text, languages ?? LanguageLists.None);

    /// <summary>Reads a vocabulary's file and the folder "languages" beside it. A file that is not there or cannot be read is one of the <see cref="Problems"/> and costs only what is in it.</summary>
    public static Vocabulary Load(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var languages = LanguageLists.Load(Path.Combine(folder, "languages"));
        if (!Path.Exists(path))
            return new("", languages, $"{folder} has no {Path.GetFileName(path)}, so questions in other words than the document's are not understood; put one there, if only an empty one.");
        try
        {
            return new(Utf8File.ReadAllText(path), languages);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("", languages, $"{path}: the vocabulary cannot be read ({e.Message}); questions are answered without it.");
        }
    }

    /// <summary>The entries for the longest phrase that begins at a term, and how many terms it has; no entries where there is none.</summary>
    internal (ImmutableArray<VocabularyEntry> Entries, int Length) Match(ImmutableArray<Term> terms, int start, string text) =>
        Matches(terms, start, text) is [var longest, ..] ? longest : ([], 0);

    /// <summary>The entries for all phrases that begin at a term, longest first, with how many terms each has.</summary>
    internal IReadOnlyList<(ImmutableArray<VocabularyEntry> Entries, int Length)> Matches(ImmutableArray<Term> terms, int start, string text)
    {
        List<VocabularyEntry>? standing = null;
        foreach (var entry in _lines.EntriesOf(terms[start].Stem))
        {
            if (Stands(entry, terms, start, text))
                (standing ??= []).Add(entry);
        }

        return standing is null ? []
            : [.. standing.GroupBy(static e => e.Stems.Length).OrderByDescending(static g => g.Key).Select(static g => (g.ToImmutableArray(), g.Key))];
    }

    /// <summary>What words may stand for, each as its stems; none where they are not looked up.</summary>
    internal IEnumerable<ImmutableArray<string>> TargetsOf(ImmutableArray<string> stems) =>
        _lines.EntriesOf(stems[0]).Where(e => e.Stems.AsSpan().SequenceEqual(stems.AsSpan())).SelectMany(static e => e.Targets);

    private static bool Stands(VocabularyEntry entry, ImmutableArray<Term> terms, int start, string text)
    {
        if (start + entry.Stems.Length > terms.Length)
            return false;
        for (var i = 1; i < entry.Stems.Length; i++)
        {
            if (terms[start + i].Stem != entry.Stems[i] || IsApart(terms[start + i - 1], terms[start + i], text))
                return false;
        }

        return (entry.Word.Length == 0 || Inflection.IsShared(entry.Word, terms[start].Word)) && HasSmallWords(entry, terms[start].Span, text) &&
            (!entry.OnlyUpper || !text.AsSpan(terms[start].Span.Start, terms[start].Span.Length).ContainsAnyInRange('a', 'z'));
    }

    // "bake in" and "in force" are meant only with the small words, which the reader of terms leaves out.
    private static bool HasSmallWords(VocabularyEntry entry, TextSpan word, string text) =>
        (entry.Before.Length == 0 || text.AsSpan(0, word.Start).TrimEnd().EndsWith(entry.Before, StringComparison.OrdinalIgnoreCase)) &&
        (entry.After.Length == 0 || text.AsSpan(word.End).TrimStart().StartsWith(entry.After, StringComparison.OrdinalIgnoreCase));

    // Phrases do not reach across punctuation; "St. Lucia" has a dot for itself.
    private static bool IsApart(Term before, Term after, string text) =>
        text.AsSpan(before.Span.End, after.Span.Start - before.Span.End) is var between &&
        (between.ContainsAny(Separators) || (between.StartsWith(". ", StringComparison.Ordinal) && before.Span.Length > 3));
}
