using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>The names by which people call the documents at hand, "Seoul Declaration", "seoul", and how these call their clauses.</summary>
internal sealed class DocumentNames
{
    private readonly ImmutableArray<(ImmutableArray<string> Words, DocumentId Id)> _names;

    public DocumentNames(IReadOnlyCollection<Document> documents)
    {
        _names = [.. documents.SelectMany(d => NamesOf(d, documents)).OrderByDescending(static n => n.Words.Length)];
        HaveLetters = documents.Any(static d => d.IsLettered);
    }

    /// <summary>Whether a document has lettered clauses, so that "para C" may be clause C.</summary>
    public bool HaveLetters { get; }

    /// <summary>The document whose name begins at a token, and how many tokens the name has; the longest name wins.</summary>
    public (DocumentId Id, int Length)? Match(ImmutableArray<Token> tokens, int start)
    {
        foreach (var (words, id) in _names)
        {
            if (Stands(words, tokens, start))
                return (id, words.Length);
        }

        return null;
    }

    /// <summary>Reads the name behind a reference: "of the Seoul Declaration", "Seoul".</summary>
    public DocumentId? Behind(TokenCursor cursor, ImmutableArray<Token> tokens)
    {
        var start = cursor.Position;
        if (cursor.TakeAny(Lexicon.PartOf))
            _ = cursor.Take("the");
        if (Match(tokens, cursor.Position) is { } name)
        {
            cursor.Position += name.Length;
            return name.Id;
        }

        cursor.Position = start;
        return null;
    }

    /// <summary>The name that stands just before a reference, or null.</summary>
    public DocumentId? Before(ImmutableArray<Token> tokens, int start)
    {
        for (var i = Math.Max(0, start - 4); i < start; i++)
        {
            if (Match(tokens, i) is { } name && i + name.Length >= start - 1)
                return name.Id;
        }

        return null;
    }

    private static bool Stands(ImmutableArray<string> words, ImmutableArray<Token> tokens, int start)
    {
        if (start + words.Length > tokens.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsSame(tokens[start + i].Text, words[i]))
                return false;
        }

        return true;
    }

    private static bool IsSame(ReadOnlySpan<char> said, string word) => said.SequenceEqual(word) || (said.EndsWith("'s") && said[..^2].SequenceEqual(word));

    private static IEnumerable<(ImmutableArray<string> Words, DocumentId Id)> NamesOf(Document document, IReadOnlyCollection<Document> all)
    {
        var words = Words(document);
        yield return (words, document.Id);
        foreach (var word in words.Where(w => w.Length > 2 && IsDistinctive(w) && all.Count(d => Words(d).Contains(w)) == 1))
            yield return ([word], document.Id);
    }

    private static ImmutableArray<string> Words(Document document) => [.. Tokenizer.Tokenize(document.Name).Select(static t => t.Text)];

    private static bool IsDistinctive(string word) =>
        !Lexicon.DocumentWords.Contains(word) && !Lexicon.Instruments.Contains(word) && !Lexicon.FunctionWords.Contains(word) && !word.All(char.IsDigit);
}
