using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>What the bot has to say, apart from how a channel shows it.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Clauses that answer, best first or in the order they were asked for.</summary>
    /// <param name="Quotes">One or more.</param>
    /// <param name="Further">Clauses also relevant, best first; often none.</param>
    /// <param name="Absent">Numbers that were asked for too and do not exist; often none.</param>
    /// <param name="Unsaid">Words that were asked for and that the documents do not use, other words for them were found; often none.</param>
    public sealed record Quoted(
        ImmutableArray<Quote> Quotes, ImmutableArray<Clause> Further, ImmutableArray<AbsentClause> Absent, ImmutableArray<string> Unsaid) : Answer;

    /// <summary>Every place where words stand.</summary>
    /// <param name="Phrases">The words, as typed.</param>
    /// <param name="Count">Number of places, 0 or more.</param>
    /// <param name="Quotes">The sentences with the places emphasised, in reading order.</param>
    /// <param name="Nearest">Clauses that may be of use where there is no place; at most three.</param>
    public sealed record Listing(ImmutableArray<string> Phrases, int Count, ImmutableArray<Quote> Quotes, ImmutableArray<Quote> Nearest) : Answer
    {
        /// <summary>Where was looked, by what had been shown.</summary>
        public OccurrenceScope Scope { get; init; }
    }

    /// <summary>A reference that fits several documents.</summary>
    /// <param name="Options">Two or more clauses.</param>
    public sealed record Choice(ImmutableArray<Clause> Options) : Answer;

    /// <summary>A reference to nothing that exists.</summary>
    /// <param name="Absent">One or more.</param>
    public sealed record NoSuchClause(ImmutableArray<AbsentClause> Absent) : Answer;

    /// <summary>The documents do not answer what was asked.</summary>
    /// <param name="Missing">Words of the question that the documents never use, as typed.</param>
    /// <param name="Nearest">Clauses that come nearest; at most three, and no answer.</param>
    public sealed record NotAnswered(ImmutableArray<string> Missing, ImmutableArray<Quote> Nearest) : Answer;

    /// <summary>A step beyond the first or last clause.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="IsEnd">Whether it was a step beyond the last one.</param>
    public sealed record BeyondEdge(Document Document, bool IsEnd) : Answer;

    /// <summary>A follow-up with nothing before it.</summary>
    public sealed record NothingShown : Answer;

    /// <summary>There is no further clause on what was asked last.</summary>
    public sealed record NothingFurther : Answer;

    /// <summary>Why the last answer was given.</summary>
    /// <param name="Ranking">The clauses that were found, best first; none where the last answer was a reference.</param>
    /// <param name="IndexHash">Names what the index is built from.</param>
    public sealed record Explained(ImmutableArray<RankedClause> Ranking, string IndexHash) : Answer;

    /// <summary>What was found of quotations and references.</summary>
    /// <param name="Findings">In their order; one or more.</param>
    /// <param name="Unchecked">How many more there were than are checked at once.</param>
    public sealed record Verified(ImmutableArray<Finding> Findings, int Unchecked) : Answer;

    /// <summary>Clauses side by side.</summary>
    /// <param name="Quotes">Two to four, whole.</param>
    /// <param name="Shared">The documents' content words that all have.</param>
    /// <param name="Only">For each quote, the content words that no other has.</param>
    /// <param name="Absent">Numbers that were asked for too and do not exist.</param>
    public sealed record Compared(
        ImmutableArray<Quote> Quotes, ImmutableArray<string> Shared, ImmutableArray<ImmutableArray<string>> Only, ImmutableArray<AbsentClause> Absent) : Answer;

    /// <summary>Where a term is introduced, or that it is not.</summary>
    /// <param name="Term">The term, as typed.</param>
    /// <param name="Introductions">The clauses that introduce it, the place emphasised; none where no clause does.</param>
    /// <param name="Count">Number of places where it is used without being introduced.</param>
    /// <param name="Uses">Those places, in their sentences.</param>
    public sealed record Defined(string Term, ImmutableArray<Quote> Introductions, int Count, ImmutableArray<Quote> Uses) : Answer;

    /// <summary>All names of a kind.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Entries">Every place of every name, in reading order; often none.</param>
    /// <param name="Quotes">The sentences that they stand in, the names emphasised.</param>
    public sealed record Glossary(GlossaryKind Kind, ImmutableArray<GlossaryEntry> Entries, ImmutableArray<Quote> Quotes) : Answer;

    /// <summary>Clauses to be cited.</summary>
    /// <param name="Clauses">One or more.</param>
    /// <param name="Style">How.</param>
    /// <param name="Named">The style's name as typed; null where none was named.</param>
    /// <param name="Absent">Numbers that were asked for too and do not exist.</param>
    public sealed record Cited(ImmutableArray<Clause> Clauses, CitationStyle Style, string? Named, ImmutableArray<AbsentClause> Absent) : Answer;

    /// <summary>How to use a skill.</summary>
    public sealed record Usage(CheckingSkill Skill) : Answer;

    /// <summary>A greeting returned.</summary>
    public sealed record Greeting(ImmutableArray<Document> Documents) : Answer;

    /// <summary>Thanks acknowledged.</summary>
    public sealed record Thanks : Answer;

    /// <summary>What can be asked.</summary>
    public sealed record Help(ImmutableArray<Document> Documents) : Answer;

    /// <summary>There is no document to quote.</summary>
    public sealed record NoDocuments : Answer;
}
