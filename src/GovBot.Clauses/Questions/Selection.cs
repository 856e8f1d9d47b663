using System.Collections.Immutable;
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

    /// <summary>All numbered clauses behind the first bound and before the last: "everything after the sixth". One bound may be null.</summary>
    /// <param name="First">Where it begins; null at the beginning.</param>
    /// <param name="Last">Where it ends; null at the end.</param>
    /// <param name="IncludesBounds">Whether the bounds belong to it.</param>
    public sealed record Stretch(Selection? First, Selection? Last, bool IncludesBounds) : Selection;

    /// <summary>Some beside another, at its level: "the paragraph after 5", "the two before 5".</summary>
    /// <param name="Of">The other.</param>
    /// <param name="Offset">1 is the next, -1 the one before.</param>
    /// <param name="Count">How many, 1 or more, away from the other.</param>
    public sealed record Beside(Selection Of, int Offset, int Count = 1) : Selection;

    /// <summary>The one in a place: "first clause", "8th". 1 is the first.</summary>
    public sealed record Place(int Ordinal) : Selection;

    /// <summary>The one in a place counted from the end: "the last paragraph". 1 is the last.</summary>
    public sealed record PlaceFromEnd(int Ordinal) : Selection;

    /// <summary>All from one place to another: "first to third".</summary>
    public sealed record Places(int First, int Last) : Selection;

    /// <summary>Some in the middle; where one is asked for of an even count, the two.</summary>
    public sealed record Middle(int Count) : Selection;

    /// <summary>Some from the beginning: "the first four".</summary>
    public sealed record Leading(int Count) : Selection;

    /// <summary>Some from the end: "the last two".</summary>
    public sealed record Trailing(int Count) : Selection;

    /// <summary>All but some at the beginning: "skip the first six"; all of them where the count is 0.</summary>
    public sealed record AfterLeading(int Count) : Selection;

    /// <summary>The first or the second half; the middle one of an odd count belongs to both.</summary>
    public sealed record Half(bool IsSecond) : Selection;

    /// <summary>One, and from it every so many: "every other paragraph", "the even ones".</summary>
    public sealed record Every(int First, int Step) : Selection;

    /// <summary>Some but not others: "all except 3", "1-5 without 3".</summary>
    public sealed record AllBut(ImmutableArray<Selection> Whole, ImmutableArray<Selection> Excluded) : Selection;

    /// <summary>A place among the sub-clauses of another: "the last paragraph of article 3"; the whole where it has none.</summary>
    public sealed record Within(ClauseNumber Whole, Selection Part) : Selection;

    /// <summary>A place among the clauses that were shown last: "the first of those".</summary>
    public sealed record AmongShown(Selection Part) : Selection;

    /// <summary>Sentences of clauses: "the second sentence of 5". The clauses are quoted whole with the sentences marked.</summary>
    /// <param name="Of">The clauses; null for those that were shown last.</param>
    /// <param name="Which">The places among the sentences.</param>
    public sealed record Sentences(Selection? Of, Selection Which) : Selection;

    /// <summary>The annexes, or the one with a label: "the annex", "annex II".</summary>
    public sealed record Annex(string? Label) : Selection;

    /// <summary>Recitals by their numbers, both ends included: "recital 4", "recitals 1-3".</summary>
    public sealed record Recital(int First, int Last) : Selection;

    /// <summary>Places among the clauses of one kind: "the last recital", "both annexes".</summary>
    public sealed record OfKind(ClauseKind Kind, Selection Which) : Selection;

    /// <summary>The title.</summary>
    public sealed record Title : Selection;

    /// <summary>The whole document.</summary>
    public sealed record All : Selection;
}
