using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Finds the references in running text: a number only with a clause word, a document only by its whole name.</summary>
internal sealed class DraftReferences(string text, ImmutableArray<Token> tokens, DocumentNames names)
{
    private const int LongestForeignName = 8;

    private readonly TokenCursor _cursor = new(tokens, names.HaveLetters);
    private readonly List<DraftReference> _found = [];

    public List<DraftReference> Find()
    {
        while (!_cursor.AtEnd)
        {
            if (!ReadName() && !ReadNumbers())
                _cursor.Position++;
        }

        return _found;
    }

    private bool ReadName()
    {
        if (names.Match(tokens, _cursor.Position) is not { Length: > 1 } name)
            return false;
        Add(_cursor.Position, _cursor.Position + name.Length, [new Pick(new Selection.All(), name.Id)], null, hasNumber: false);
        _cursor.Position += name.Length;
        return true;
    }

    private bool ReadNumbers()
    {
        var start = _cursor.Position;
        var isNamedPart = Lexicon.AnnexWords.Contains(tokens[start].Text) || tokens[start].Text is "recital" or "recitals";
        if (!isNamedPart && !ClauseWord.Take(_cursor))
            return false;
        _cursor.Position = start;
        var list = new ItemList(_cursor);
        var items = list.Read().Where(static i => i is not Selection.Annex { Label: null }).ToList();
        if (items.Count == 0 || (!list.IsAnchored && !isNamedPart))
        {
            _cursor.Position = start;
            return false;
        }

        AddNumbers(start, items);
        return true;
    }

    private void AddNumbers(int start, List<Selection> items)
    {
        var end = _cursor.Position;
        if (ForeignInstrument.IsBefore(_cursor, start) || ForeignInstrument.IsBehind(_cursor, tokens, names))
        {
            Add(start, end, [], ForeignBehind(end) ?? ForeignBefore(start) ?? "", hasNumber: true);
            return;
        }

        var before = _found.LastOrDefault() is { HasNumber: false } last && IsBesides(last.Span.End, tokens[start].Span.Start) ? last : null;
        var behind = before is null ? NameBehind() : null;
        var foreign = before is null && behind is null ? ForeignBefore(start) : null;
        if (before is not null)
            _found.Remove(before);
        ImmutableArray<Pick> picks = foreign is null ? [.. items.Select(i => new Pick(i, before?.Picks[0].Document ?? behind))] : [];
        Add(start, _cursor.Position, picks, foreign, hasNumber: true);
        if (before is not null)
            _found[^1] = _found[^1] with { Span = TextSpan.Between(before.Span.Start, _found[^1].Span.End) };
    }

    private DocumentId? NameBehind()
    {
        var start = _cursor.Position;
        if (_cursor.TakeAny(Lexicon.PartOf) || _cursor.Take(","))
            _ = _cursor.Take("the");
        if (names.Match(tokens, _cursor.Position) is { } name && _cursor.Position > start)
        {
            _cursor.Position += name.Length;
            return name.Id;
        }

        _cursor.Position = start;
        return null;
    }

    // "Bletchley Declaration, para. 4" where there is none.
    private string? ForeignBefore(int start)
    {
        var at = start - 1;
        while (at >= 0 && tokens[at].Text is "," or "(" or ":")
            at--;
        return at >= 0 && IsForeignNoun(tokens[at]) ? NameEndingAt(at) : null;
    }

    private string? ForeignBehind(int end)
    {
        for (var at = end; at < Math.Min(tokens.Length, end + LongestForeignName); at++)
        {
            if (IsForeignNoun(tokens[at]))
                return NameEndingAt(at);
        }

        return null;
    }

    private string? NameEndingAt(int last)
    {
        var first = last;
        while (first > 0 && last - first < LongestForeignName && (tokens[first - 1].Upper || tokens[first - 1].Text is "of" or "on" or "for"))
            first--;
        while (first < last && (!tokens[first].Upper || tokens[first].Is("the")))
            first++;
        return first < last ? text[tokens[first].Span.Start..tokens[last].Span.End] : null;
    }

    private static bool IsForeignNoun(Token token) => token.Upper && (Lexicon.Instruments.Contains(token.Text) || Lexicon.DocumentWords.Contains(token.Text));

    private bool IsBesides(int end, int start) => text.AsSpan(end, start - end).Trim() is "" or "," or ":" or "(" or "'s" or "’s" or ", at";

    private void Add(int start, int end, ImmutableArray<Pick> picks, string? foreign, bool hasNumber) =>
        _found.Add(new DraftReference(TextSpan.Between(tokens[start].Span.Start, tokens[end - 1].Span.End), picks, foreign, hasNumber));
}
