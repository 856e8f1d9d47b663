using System.Collections.Immutable;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>What was found of something that was checked.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>Whether nothing is wrong.</summary>
    public abstract bool IsRight { get; }

    /// <summary>A quotation.</summary>
    /// <param name="Text">Its words, as they were typed.</param>
    /// <param name="Verdict">What they are in the documents.</param>
    /// <param name="Said">The clauses that it was said to stand in; often none.</param>
    /// <param name="Absent">Clauses that it was said to stand in and that do not exist.</param>
    /// <param name="Foreign">A document that it was said to be from and that is not at hand; else null.</param>
    public sealed record Quotation(
        string Text, Verdict Verdict, ImmutableArray<Clause> Said, ImmutableArray<AbsentClause> Absent, string? Foreign) : Finding
    {
        /// <summary>Whether it stands elsewhere than was said.</summary>
        public bool IsMisattributed => Quotes is { IsEmpty: false } quotes &&
            (Foreign is not null || (Said.IsEmpty ? !Absent.IsEmpty : !QuotationVerifier.IsIn(quotes, Said)));

        /// <inheritdoc/>
        public override bool IsRight => Verdict is Verdict.Found { IsExact: true } && !IsMisattributed;

        /// <summary>The document's words that were meant; none where nothing was found.</summary>
        public ImmutableArray<Quote> Quotes => Verdict switch
        {
            Verdict.Found found => found.Quotes,
            Verdict.Altered altered => altered.Quotes,
            _ => [],
        };
    }

    /// <summary>A reference to clauses that do not exist.</summary>
    public sealed record Dangling(ImmutableArray<AbsentClause> Absent) : Finding
    {
        /// <inheritdoc/>
        public override bool IsRight => false;
    }

    /// <summary>A reference to clauses that exist.</summary>
    public sealed record Standing(ImmutableArray<Clause> Clauses) : Finding
    {
        /// <inheritdoc/>
        public override bool IsRight => true;
    }
}
