using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>A place in a row of tokens. Reading methods move it only when they succeed.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="readsLetters">Whether a letter may be a clause's number.</param>
internal sealed class TokenCursor(ImmutableArray<Token> tokens, bool readsLetters = false)
{
    /// <summary>Whether a letter may be a clause's number.</summary>
    public bool ReadsLetters => readsLetters;

    /// <summary>Index of the token that is read next.</summary>
    public int Position { get; set; }

    public bool AtEnd => Position >= tokens.Length;

    /// <summary>The token at an offset from here, or an empty symbol beyond either end.</summary>
    public Token Peek(int offset = 0) =>
        Position + offset is var i && i >= 0 && i < tokens.Length ? tokens[i] : new Token(TokenKind.Symbol, "", default, Quoted: false, Upper: false);

    /// <summary>Whether the token here stands directly behind the one before it.</summary>
    public bool TouchesPrevious => Position > 0 && !AtEnd && Peek(-1).Touches(Peek());

    public bool Take(string text) => TakeIf(!AtEnd && Peek().Is(text));

    public bool TakeAny(FrozenSet<string> texts) => TakeIf(!AtEnd && texts.Contains(Peek().Text));

    /// <summary>Takes several words in a row, or none of them.</summary>
    public bool TakeAll(params ReadOnlySpan<string> texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (!Peek(i).Is(texts[i]))
                return false;
        }

        Position += texts.Length;
        return true;
    }

    public bool TakeIf(bool condition)
    {
        Position += condition ? 1 : 0;
        return condition;
    }

    /// <summary>Whether something can be read here; the cursor stays where it is.</summary>
    public bool IsNext<T>(Func<TokenCursor, T?> read)
    {
        var start = Position;
        var isNext = read(this) is not null;
        Position = start;
        return isNext;
    }

    /// <summary>Reads something; where that fails the cursor is back where it was.</summary>
    public T? Try<T>(Func<TokenCursor, T?> read)
        where T : class
    {
        var start = Position;
        var result = read(this);
        if (result is null)
            Position = start;
        return result;
    }
}
