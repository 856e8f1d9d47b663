using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises steps from what was shown: "next", "the one before", "two further down", "keep going".</summary>
internal static class MoveParser
{
    private const int MostClauses = 20;

    private static readonly FrozenSet<string> Forwards = WordSet.Of(
        "next nxt following further down continue proceed forward forwards after afterwards later onwards onward below follows ahead");

    private static readonly FrozenSet<string> Backwards = WordSet.Of("previous prev before back backwards preceding precedes prior above up earlier");
    private static readonly FrozenSet<string> Neighbouring = WordSet.Of("next nxt following previous prev preceding");

    private static readonly FrozenSet<string> Long = WordSet.Of("previous following continue");
    private static readonly FrozenSet<string> Asking = WordSet.Of("and the show me give now i want please read");

    private static readonly FrozenSet<string> Company = WordSet.Of(
        "the a one ones go on keep reading read and then to from there here that this it is of please pls plz show me give what what's comes came " +
        "paragraph paragraphs para paras clause clauses article articles point section i want see let's let us now come right directly straight immediately " +
        "was were in says say does did kindly could can would you may might i i'd like for us too also just one step steps move page scroll going carry thing so or about how , . ! ? > <");

    /// <summary>The step that the whole utterance is, else null.</summary>
    public static Question.Move? Parse(ImmutableArray<Token> tokens) => Skip(tokens) ?? Rest(tokens) ?? Step(tokens);

    private static Question.Move? Step(ImmutableArray<Token> tokens)
    {
        var cursor = new TokenCursor(tokens);
        var (direction, distance, count) = (IsGoOn(tokens) ? 1 : 0, 1, 1);
        while (!cursor.AtEnd)
        {
            var word = Spelt(cursor.Peek().Text);
            if (DirectionOf(word) is not 0 and var told)
                (direction, distance, count) = Neighbouring.Contains(word) ? (told, 1, Math.Max(distance, count)) : (told, distance, count);
            else if (word is not "one" && !cursor.Peek(-1).Is("to") && NumberScanner.Count(cursor) is { } number)
            {
                // Before the direction it is a distance ("two further down"), behind it a number of clauses ("the next
                // two", and also "the two following").
                (distance, count) = direction == 0 ? (number, count) : (distance, number);
                continue;
            }
            else if (!Company.Contains(word))
                return null;
            cursor.Position++;
        }

        var isPlausible = distance is > 0 and < 1_000 && count is > 0 and <= MostClauses;
        return direction != 0 && isPlausible ? new Question.Move(direction * distance, count) : null;
    }

    private static int DirectionOf(string word) => Forwards.Contains(word) ? 1 : Backwards.Contains(word) ? -1 : 0;

    // "skip one", "the next but one"
    private static Question.Move? Skip(ImmutableArray<Token> tokens)
    {
        var cursor = new TokenCursor(tokens);
        _ = cursor.Take("the");
        if (!cursor.Take("skip") && !cursor.TakeAll("next", "but"))
            return null;
        _ = cursor.Take("this") || cursor.Take("that");
        var count = NumberScanner.Count(cursor);
        _ = cursor.TakeAny(Lexicon.ClauseWords);
        return cursor.AtEnd && count is null or (> 0 and < 1_000) ? new Question.Move((count ?? 1) + 1, 1) : null;
    }

    // "two more paragraphs", "the rest of it"
    private static Question.Move? Rest(ImmutableArray<Token> tokens)
    {
        var cursor = new TokenCursor(tokens);
        while (cursor.TakeAny(Asking))
        {
        }

        var count = cursor.Take("rest") || cursor.Take("remainder") ? MostClauses : NumberScanner.Count(cursor) is { } number && cursor.Take("more") ? number : 0;
        _ = cursor.TakeAll("of", "it") || cursor.TakeAll("of", "the", "declaration") || cursor.TakeAll("of", "the", "document") || cursor.TakeAll("of", "the", "text") || ClauseWord.Take(cursor);
        return cursor.AtEnd && count is > 0 and <= MostClauses ? new Question.Move(1, count) : null;
    }

    private static string Spelt(string word) =>
        word.Length < 6 || Company.Contains(word) ? word : Long.FirstOrDefault(known => word[0] == known[0] && EditDistance.IsAtMost(word, known, 2)) ?? word;

    private static bool IsGoOn(ImmutableArray<Token> tokens) =>
        tokens is [{ Text: "go" or "read" or "keep" or "carry" or "move" or "come" }, { Text: "on" or "reading" or "going" }, ..] ||
        tokens is [{ Text: "then" }] or [{ Text: "and" }, { Text: "then" }] or [{ Text: "and" }, { Text: "then" }, { Text: "what" }];
}
