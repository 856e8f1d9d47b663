using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>The languages besides English in which questions are understood, each by its list. Safe for use by many threads at once.</summary>
public sealed class LanguageLists
{
    private const string SignsFile = "signs.txt";

    private readonly LanguageDetector _detector;
    private readonly ImmutableArray<(Wordbook Book, Lazy<SpacedWords> Words)> _spaced;
    private readonly ImmutableArray<(Wordbook Book, Lazy<UnspacedWords> Words)> _unspaced;

    private LanguageLists(IReadOnlyDictionary<string, string> files, params IReadOnlyList<string> problems)
    {
        Problems = problems;
        Hash = files.Count == 0 ? "" : TextHash.Of(files.OrderBy(static f => f.Key, StringComparer.Ordinal).SelectMany(static f => new[] { f.Key, "\0", f.Value, "\0" }));
        ImmutableArray<Wordbook> books = [.. LanguageCode.Foreign.Where(l => files.ContainsKey(FileOf(l))).Select(l => new Wordbook(l, files[FileOf(l)]))];
        _spaced = [.. books.Where(static b => LanguageCode.HasSpaces(b.Language)).Select(static b => (b, new Lazy<SpacedWords>(() => new SpacedWords(b))))];
        _unspaced = [.. books.Where(static b => !LanguageCode.HasSpaces(b.Language)).Select(static b => (b, new Lazy<UnspacedWords>(() => new UnspacedWords(b))))];
        var signs = new Signs(files.GetValueOrDefault(SignsFile) ?? "");
        _detector = new LanguageDetector(signs, new EnglishWords(signs, books), _spaced);
    }

    /// <summary>No language but English.</summary>
    public static LanguageLists None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>SHA-256 of all lists, in UTF-16, in lower-case hexadecimal; empty where there is none.</summary>
    public string Hash { get; }

    /// <summary>The lists that cannot be read, one line each; often none.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Reads the lists of a folder: fr.txt, de.txt and so on, and signs.txt. An absent folder gives <see cref="None"/>; a list that cannot be read is one of the <see cref="Problems"/> and costs only itself.</summary>
    public static LanguageLists Load(string folder)
    {
        if (!Path.Exists(folder))
            return None;
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        List<string> problems = [];
        try
        {
            foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*.txt").Order(StringComparer.Ordinal))
                ReadList(path, files, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{folder}: the lists of languages cannot be read ({e.Message}); only questions in English are understood.");
        }

        return files.Count + problems.Count == 0 ? None : new LanguageLists(files, problems);
    }

    /// <summary>The language of a message.</summary>
    internal Language Detect(Utterance utterance) => Hash.Length == 0 ? Language.English : _detector.Detect(utterance);

    /// <summary>A message word by word; null where it is in English or in a language that is not known.</summary>
    internal ForeignQuestion? Read(Utterance utterance) => Read(utterance, Detect(utterance));

    /// <summary>A message in a language that is already told, word by word.</summary>
    internal ForeignQuestion? Read(Utterance utterance, Language language)
    {
        if (_spaced.FirstOrDefault(s => s.Book.Language == language) is { Book: { } book, Words: var words })
            return new ForeignQuestion(language, new SpacedReader(book, words.Value).Read(utterance));
        return _unspaced.FirstOrDefault(u => u.Book.Language == language) is { Book: not null } unspaced
            ? new ForeignQuestion(language, new UnspacedReader(unspaced.Words.Value).Read(utterance))
            : null;
    }

    private static void ReadList(string path, Dictionary<string, string> files, List<string> problems)
    {
        try
        {
            files.Add(Path.GetFileName(path), Utf8File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{path}: the list of this language cannot be read ({e.Message}); questions are answered without it.");
        }
    }

    private static string FileOf(Language language) => LanguageCode.Of(language) + ".txt";
}
