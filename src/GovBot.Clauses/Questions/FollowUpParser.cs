using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises what only makes sense after an answer: "next", "the one before", "in full", "anything else on this?", "why".</summary>
internal static class FollowUpParser
{
    private static readonly FrozenSet<string> Forwards = FrozenSet.Create(
        "next", "following", "further", "down", "continue", "forward", "after", "afterwards", "later", "onwards", "below");
    private static readonly FrozenSet<string> Backwards = FrozenSet.Create(
        "previous", "prev", "before", "back", "preceding", "prior", "above", "up", "earlier");
    private static readonly FrozenSet<string> Neighbouring = FrozenSet.Create("next", "following", "previous", "prev", "preceding");
    private static readonly FrozenSet<string> Wholes = FrozenSet.Create("full", "whole", "entire", "complete", "unabridged", "entirety", "entirely", "fully");
    private static readonly FrozenSet<string> Mores = FrozenSet.Create("more", "else", "further", "additional", "other", "others");
    private static readonly FrozenSet<string> StepCompany = Set(
        "the a one ones go on keep reading read and then to from there here that this it is of please pls plz show me give what comes came " +
        "paragraph paragraphs " +
        "para clause clauses article point section i want see let's let us now come right directly straight immediately step steps move page scroll " +
        ", . ! ? > <");

    private static readonly FrozenSet<string> WholeCompany = Set(
        "the in a an of it this that please pls plz show me give text paragraph para clause article passage section quote not only just excerpt snippet part " +
        "and i want need can could you have see read thing all again its , . ! ? -");

    private static readonly FrozenSet<string> MoreCompany = Set(
        "anything something any some on about this that it is there the and what are tell show me give please pls plz say says paragraphs paragraph " +
        "clauses passages results result ones one on subject topic matter relevant also does do they i want see , . ! ?");

    private static readonly FrozenSet<string> WhyCompany = Set(
        "why how come this that the answer paragraph para one did you do choose pick chose picked explain is it show for what reason me , . ! ?");

    /// <summary>The follow-up that the whole utterance is, else null.</summary>
    public static Question? Parse(ImmutableArray<Token> tokens)
    {
        if (tokens.Any(static t => t.Text is "why" or "explain") && tokens.All(static t => WhyCompany.Contains(t.Text)))
            return new Question.Why();
        if (IsOnly(tokens, Wholes, WholeCompany))
            return new Question.InFull();
        if (Move(tokens) is { } move)
            return move;
        return IsOnly(tokens, Mores, MoreCompany) ? new Question.More() : null;
    }

    // A count before the direction is a distance ("two further down"), one behind it a number of clauses ("the next two",
    // and also "the two following").
    private static Question.Move? Move(ImmutableArray<Token> tokens)
    {
        var cursor = new TokenCursor(tokens);
        var direction = IsGoOn(tokens) ? 1 : 0;
        var (distance, count) = (1, 1);
        while (!cursor.AtEnd)
        {
            var word = cursor.Peek().Text;
            if (Forwards.Contains(word) || Backwards.Contains(word))
            {
                direction = Forwards.Contains(word) ? 1 : -1;
                if (Neighbouring.Contains(word))
                    (distance, count) = (1, Math.Max(distance, count));
            }
            else if (word is not "one" && !cursor.Peek(-1).Is("to") && NumberScanner.Count(cursor) is { } number)
            {
                (distance, count) = direction == 0 ? (number, count) : (distance, number);
                continue;
            }
            else if (!StepCompany.Contains(word))
                return null;
            cursor.Position++;
        }

        var isPlausible = distance is > 0 and < 1_000 && count is > 0 and <= 20;
        return direction != 0 && isPlausible ? new Question.Move(direction * distance, count) : null;
    }

    private static bool IsGoOn(ImmutableArray<Token> tokens) =>
        tokens is [{ Text: "go" or "read" or "keep" or "carry" }, { Text: "on" or "reading" or "going" }, ..];

    private static bool IsOnly(ImmutableArray<Token> tokens, FrozenSet<string> heads, FrozenSet<string> company) =>
        tokens.Any(t => heads.Contains(t.Text)) && tokens.All(t => heads.Contains(t.Text) || company.Contains(t.Text));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
