using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>A quotation as words and as marks of what its writer changed: "…", "[…]", "[W]e", "[the parties]".</summary>
internal sealed class Quotation
{
    private const int LongestBracket = 120;

    private Quotation(string text, ImmutableArray<QuotedItem> items)
    {
        Text = text;
        Items = items;
        WordCount = items.Count(static i => i.Kind == QuotedItemKind.Word);
        HasMarks = items.Any(static i => i.Kind != QuotedItemKind.Word || i.IsMarked);
    }

    public string Text { get; }

    public ImmutableArray<QuotedItem> Items { get; }

    public int WordCount { get; }

    /// <summary>Whether it marks a change.</summary>
    public bool HasMarks { get; }

    /// <summary>Reads a quotation, dots and brackets as marks.</summary>
    public static Quotation Read(string text)
    {
        var items = ImmutableArray.CreateBuilder<QuotedItem>();
        var at = 0;
        for (var i = 0; i < text.Length;)
        {
            if (MarkAt(text, i) is not { } mark)
            {
                i++;
                continue;
            }

            AddWords(items, text, TextSpan.Between(at, Math.Max(at, mark.Word.Span.Start)));
            items.Add(mark);
            at = i = mark.Word.Span.End;
        }

        AddWords(items, text, TextSpan.Between(at, text.Length));
        return new Quotation(text, items.ToImmutable());
    }

    /// <summary>Reads a quotation in which dots and brackets are the document's own.</summary>
    public static Quotation ReadLiterally(string text)
    {
        var items = ImmutableArray.CreateBuilder<QuotedItem>();
        AddWords(items, text, new TextSpan(0, text.Length));
        return new Quotation(text, items.ToImmutable());
    }

    private static void AddWords(ImmutableArray<QuotedItem>.Builder items, string text, TextSpan span) =>
        items.AddRange(WordScanner.Scan(text, span).Select(static w => new QuotedItem(QuotedItemKind.Word, w)));

    private static QuotedItem? MarkAt(string text, int i)
    {
        if (Ellipsis.EndAt(text, i) is var end && end > i)
            return new QuotedItem(QuotedItemKind.Ellipsis, new CheckedWord("", "", TextSpan.Between(i, end)));
        if (text[i] != '[')
            return null;
        var length = text.AsSpan(i + 1, Math.Min(LongestBracket, text.Length - i - 1)).IndexOfAny('[', ']');
        return length < 0 || text[i + 1 + length] == '[' ? null : Bracket(text, i, i + length + 2);
    }

    // Letters that touch a bracket make one word with those in it.
    private static QuotedItem Bracket(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && char.IsLetter(text[first - 1]))
            first--;
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        var inside = text[(start + 1)..(end - 1)];
        var span = TextSpan.Between(first, last);
        if ((first == start && last == end) || !inside.All(char.IsLetter))
            return new QuotedItem(QuotedItemKind.Bracket, new CheckedWord("", "", TextSpan.Between(start, end)));
        var word = text[first..start] + inside + text[end..last];
        return new QuotedItem(QuotedItemKind.Word, new CheckedWord(word, word.ToLowerInvariant(), span),
            text[first..start].ToLowerInvariant(), text[end..last].ToLowerInvariant());
    }
}
