using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Clauses that somebody asked for by place or number; which they are depends on the document.</summary>
public abstract record Selection
{
    private Selection()
    {
    }

    /// <summary>One number: "para 6", "Art. 3(2)(a)".</summary>
    public sealed record Numbered(ClauseNumber Number) : Selection;

    /// <summary>All from one number to another, both included: "3-5", "between 5 and 7".</summary>
    public sealed record Range(ClauseNumber First, ClauseNumber Last) : Selection;

    /// <summary>A number and all behind it: "from 6 onwards".</summary>
    public sealed record From(ClauseNumber First) : Selection;

    /// <summary>All up to a number: "up to 4".</summary>
    public sealed record UpTo(ClauseNumber Last) : Selection;

    /// <summary>The one beside a number, at its level: "the paragraph after 5". The offset is 1 or -1.</summary>
    public sealed record Beside(ClauseNumber Number, int Offset) : Selection;

    /// <summary>The one in a place: "first clause", "8th". 1 is the first.</summary>
    public sealed record Place(int Ordinal) : Selection;

    /// <summary>The one in a place counted from the end: "the last paragraph". 1 is the last.</summary>
    public sealed record PlaceFromEnd(int Ordinal) : Selection;

    /// <summary>The one in the middle, or the two of an even count.</summary>
    public sealed record Middle : Selection;

    /// <summary>Some from the beginning: "the first four".</summary>
    public sealed record Leading(int Count) : Selection;

    /// <summary>Some from the end: "the last two".</summary>
    public sealed record Trailing(int Count) : Selection;

    /// <summary>All but some at the beginning: "skip the first six".</summary>
    public sealed record AfterLeading(int Count) : Selection;

    /// <summary>The annexes, or the one with a label: "the annex", "annex II".</summary>
    public sealed record Annex(string? Label) : Selection;

    /// <summary>Recitals by their numbers, both ends included: "recital 4", "recitals 1-3".</summary>
    public sealed record Recital(int First, int Last) : Selection;

    /// <summary>The title.</summary>
    public sealed record Title : Selection;

    /// <summary>The whole document.</summary>
    public sealed record All : Selection;
}
