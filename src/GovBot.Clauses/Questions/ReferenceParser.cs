using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Finds the references in an utterance: "para 6", "3-5 and 9", "the last two", "seoul 6". A number with a clause
/// word is a reference wherever it stands; a number without one only where nothing else is said. What stands in
/// quotation marks, and the numbers of other instruments ("Article 5 of the EU AI Act"), are none.
/// </summary>
internal sealed class ReferenceParser(DocumentNames names)
{
    /// <summary>The references in reading order; none where the utterance is not a reference.</summary>
    public ImmutableArray<Pick> Parse(ImmutableArray<Token> tokens)
    {
        var reading = new Reading([.. tokens.Where(static t => !t.Quoted).SelectMany(Apart)], names);
        reading.Run();
        return reading.IsReference ? reading.Picks() : [];
    }

    // "para4" is "para 4".
    private static IEnumerable<Token> Apart(Token token)
    {
        var letters = token.Text.AsSpan().IndexOfAnyInRange('0', '9');
        if (token.Kind != TokenKind.Word || letters <= 0 ||
            !Lexicon.ClauseWords.Contains(token.Text[..letters]) || token.Text.AsSpan(letters).ContainsAnyExceptInRange('0', '9'))
            return [token];
        var at = token.Span.Start + letters;
        return
        [
            token with { Text = token.Text[..letters], Span = TextSpan.Between(token.Span.Start, at) },
            new Token(TokenKind.Number, token.Text[letters..], TextSpan.Between(at, token.Span.End), Quoted: false, Upper: false),
        ];
    }

    /// <summary>One pass over an utterance.</summary>
    private sealed class Reading(ImmutableArray<Token> tokens, DocumentNames names)
    {
        private readonly TokenCursor _cursor = new(tokens);
        private readonly List<Pick> _picks = [];
        private bool _anchored;
        private bool _onlyFiller = true;
        private DocumentId? _named;

        public bool IsReference => _picks.Count > 0 && (_anchored || _onlyFiller);

        public ImmutableArray<Pick> Picks() => [.. _picks.Select(pick => pick.Document is null ? pick with { Document = _named } : pick)];

        public void Run()
        {
            while (!_cursor.AtEnd)
            {
                if (ReadName() || ReadList())
                    continue;
                _onlyFiller &= Lexicon.Filler.Contains(_cursor.Peek().Text) || Lexicon.DocumentWords.Contains(_cursor.Peek().Text);
                _cursor.Position++;
            }
        }

        private bool ReadName()
        {
            if (names.Match(tokens, _cursor.Position) is not { } name)
                return false;
            _named ??= name.Id;
            _cursor.Position += name.Length;
            return true;
        }

        private bool ReadList()
        {
            var start = _cursor.Position;
            var list = new ItemList(_cursor);
            var items = list.Read();
            if (items.Count == 0)
                return false;
            if ((NameBefore(start) is null && ForeignInstrument.IsBefore(_cursor, start)) || ForeignInstrument.IsBehind(_cursor, tokens, names))
            {
                _onlyFiller = false;
                return true;
            }

            SkipTotal();
            var document = NameBehind() ?? NameBefore(start);
            _picks.AddRange(items.Select(item => new Pick(item, document)));
            _anchored |= list.IsAnchored;
            return true;
        }

        // "the middle one of the nine" says how many there are.
        private void SkipTotal()
        {
            var start = _cursor.Position;
            _ = _cursor.Take("out");
            if (!_cursor.Take("of") || (_cursor.Take("the") | _cursor.Take("all")) is false || NumberScanner.Count(_cursor) is null)
                _cursor.Position = start;
        }

        private DocumentId? NameBehind()
        {
            var start = _cursor.Position;
            if (_cursor.TakeAny(Lexicon.PartOf))
                _ = _cursor.Take("the");
            if (names.Match(tokens, _cursor.Position) is { } name)
            {
                _cursor.Position += name.Length;
                return name.Id;
            }

            _cursor.Position = start;
            return null;
        }

        private DocumentId? NameBefore(int start)
        {
            for (var i = Math.Max(0, start - 4); i < start; i++)
            {
                if (names.Match(tokens, i) is { } name && i + name.Length >= start - 1)
                    return name.Id;
            }

            return null;
        }
    }
}
