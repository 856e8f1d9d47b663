using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Reads numbers and letters that are all that was said, "999-1000, 2000", "A-C", where nothing but clauses can be meant, so that they may
/// look like years or telephone numbers. Three in a row, as a date has them, are no range.
/// </summary>
internal sealed class BareNumbers(ImmutableArray<Token> tokens, DocumentNames names)
{
    private static readonly FrozenSet<string> Joins = WordSet.Of(", ; & and");

    private readonly TokenCursor _cursor = new(tokens, names.HaveLetters);

    /// <summary>The reference, or null where anything else is said.</summary>
    public Question.Reference? Read()
    {
        var document = names.Behind(_cursor, tokens);
        var items = ImmutableArray.CreateBuilder<Selection>();
        do
        {
            if (Item() is not { } item)
                return null;
            items.Add(item);
        }
        while (_cursor.TakeAny(Joins));
        document ??= names.Behind(_cursor, tokens);
        return _cursor.AtEnd ? new Question.Reference([.. items.Select(item => new Pick(item, document))]) : null;
    }

    private Selection? Item()
    {
        if (Number() is not { } first)
            return null;
        if (!RangeJoin.Take(_cursor))
            return new Selection.Numbered(first);
        return Number() is { } last ? new Selection.Range(first, last) : null;
    }

    private ClauseNumber? Number() =>
        _cursor.Peek().Kind == TokenKind.Number || ClauseLetter.IsNext(_cursor) ? NumberScanner.ClauseNumber(_cursor, anchored: true) : null;
}
