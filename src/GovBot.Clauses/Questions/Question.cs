using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>What somebody wants.</summary>
public abstract record Question
{
    private Question()
    {
    }

    /// <summary>Clauses by their place or number.</summary>
    public sealed record Reference(ImmutableArray<Pick> Picks) : Question;

    /// <summary>The clauses that answer a question put in words.</summary>
    public sealed record Ask(string Text) : Question;

    /// <summary>Every place where one of some phrases stands.</summary>
    /// <param name="Phrases">One or more; each as it was typed.</param>
    public sealed record Occurrences(ImmutableArray<string> Phrases) : Question;

    /// <summary>The clauses some steps from what was shown last.</summary>
    /// <param name="Offset">1 is the next, -1 the previous.</param>
    /// <param name="Count">How many clauses, 1 or more.</param>
    public sealed record Move(int Offset, int Count) : Question;

    /// <summary>What was shown last, whole.</summary>
    public sealed record InFull : Question;

    /// <summary>Further clauses on what was asked last.</summary>
    public sealed record More : Question;

    /// <summary>Why the last answer was given.</summary>
    public sealed record Why : Question;

    /// <summary>A greeting.</summary>
    public sealed record Greeting : Question;

    /// <summary>Thanks, or a farewell.</summary>
    public sealed record Thanks : Question;

    /// <summary>What the bot is and can do.</summary>
    public sealed record Help : Question;

    /// <summary>Nothing that could be read: white space, symbols alone.</summary>
    public sealed record Blank : Question;
}
