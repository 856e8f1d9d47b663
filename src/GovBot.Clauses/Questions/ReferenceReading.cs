using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>One pass over an utterance, collecting the references in it.</summary>
internal sealed class ReferenceReading(ImmutableArray<Token> tokens, DocumentNames names)
{
    private static readonly FrozenSet<string> ShowWords = FrozenSet.Create("show", "read", "print", "display", "open", "quote", "send", "post", "paste");

    private readonly TokenCursor _cursor = new(tokens, names.HaveLetters);
    private readonly List<Pick> _picks = [];
    private bool _anchored;
    private bool _onlyFiller = true;
    private bool _isShown;
    private bool _isDocument;
    private DocumentId? _named;

    public bool IsReference => _picks.Count > 0 && (_anchored || _onlyFiller);

    /// <summary>The document that is named where nothing else is said.</summary>
    public DocumentId? OnlyName => _picks.Count == 0 && _onlyFiller ? _named : null;

    public ImmutableArray<Pick> Picks()
    {
        // "all of it from 6 onwards", "para 6, the whole thing": the whole is that of what is named beside it.
        var isNarrowed = _picks.Exists(static p => p.Selection is not (Selection.All or Selection.Annex or Selection.Title));
        return [.. _picks.Where(p => !isNarrowed || p.Selection is not Selection.All).Select(pick => pick.Document is null ? pick with { Document = _named } : pick)];
    }

    public void Run()
    {
        while (!_cursor.AtEnd)
        {
            if (ReadName() || ReadRejected() || ReadList())
                continue;
            _isShown |= ShowWords.Contains(_cursor.Peek().Text);
            _isDocument |= _cursor.Peek().Text is "declaration" or "document";
            _onlyFiller &= Lexicon.Filler.Contains(_cursor.Peek().Text) || Lexicon.DocumentWords.Contains(_cursor.Peek().Text);
            _cursor.Position++;
        }

        if (_picks.Count == 0 && _isShown && _isDocument)
            _picks.Add(new Pick(new Selection.All(), null));
    }

    private bool ReadName()
    {
        if (names.Match(tokens, _cursor.Position) is not { } name)
            return false;
        _named ??= name.Id;
        _cursor.Position += name.Length;
        return true;
    }

    // "not 4, 6": what is not wanted is passed over where something wanted follows.
    private bool ReadRejected()
    {
        var start = _cursor.Position;
        if (_picks.Count == 0 && _cursor.Take("not") && new ItemList(_cursor).ReadOne() is not null)
        {
            var behind = _cursor.Position;
            if ((_cursor.Take(",") || _cursor.Take("but") || _cursor.Take(".") || _cursor.Take("-")) && HasItemAhead(_cursor.Position))
                return true;
            _cursor.Position = behind;
        }

        _cursor.Position = start;
        return false;
    }

    // "the number one priority" counts something else.
    private static bool IsContent(Token token) =>
        token.Kind == TokenKind.Word && !Lexicon.Filler.Contains(token.Text) && !Lexicon.FunctionWords.Contains(token.Text) && !Lexicon.LightWords.Contains(token.Text);

    private bool HasItemAhead(int start)
    {
        var ahead = new TokenCursor(tokens, names.HaveLetters) { Position = start };
        _ = ahead.Take("but") | ahead.Take("rather") | ahead.Take("the");
        return new ItemList(ahead).Read().Count > 0;
    }

    private bool ReadList()
    {
        var start = _cursor.Position;
        var isAnchored = true;
        var items = SentenceScanner.Read(_cursor, []);
        if (items.Count == 0)
        {
            var list = new ItemList(_cursor);
            items = _cursor.Try(ExceptionScanner.OfWhole) is { } rest ? [rest] : list.Read();
            isAnchored = list.IsAnchored && (!list.IsWeak || !IsContent(_cursor.Peek()));
        }

        if (items.Count == 0)
            return false;
        if ((names.Before(tokens, start) is null && ForeignInstrument.IsBefore(_cursor, start)) || ForeignInstrument.IsBehind(_cursor, tokens, names))
        {
            _onlyFiller = false;
            return true;
        }

        Add(Continue(items, ref isAnchored), start, isAnchored);
        return true;
    }

    private void Add(IReadOnlyList<Selection> items, int start, bool isAnchored)
    {
        SkipTotal();
        var document = names.Behind(_cursor, tokens) ?? names.Before(tokens, start);
        _picks.AddRange(Continue(items, ref isAnchored).Select(item => new Pick(item, document)));
        _anchored |= isAnchored;
    }

    // "…, second sentence", "… except 3", "… of them"
    private IReadOnlyList<Selection> Continue(IReadOnlyList<Selection> items, ref bool isAnchored)
    {
        if (SentenceScanner.Read(_cursor, items) is { Count: > 0 } sentences)
        {
            isAnchored = true;
            return sentences;
        }

        var isAmongShown = _cursor.TakeAll("of", "them") || _cursor.TakeAll("of", "those") || _cursor.TakeAll("of", "these");
        return ExceptionScanner.Behind(_cursor, isAmongShown ? [.. items.Select(static item => new Selection.AmongShown(item))] : items);
    }

    // "the middle one of the nine" says how many there are.
    private void SkipTotal()
    {
        var start = _cursor.Position;
        _ = _cursor.Take("out");
        if (!_cursor.Take("of") || (_cursor.Take("the") | _cursor.Take("all")) is false || NumberScanner.Count(_cursor) is null)
            _cursor.Position = start;
    }
}
