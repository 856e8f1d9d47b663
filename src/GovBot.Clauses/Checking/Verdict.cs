using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>What became of a quotation when it was compared with the documents.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>All its words stand in a document, in order.</summary>
    /// <param name="Quotes">What stands there: one quote for each clause that it runs over.</param>
    /// <param name="Elsewhere">Further clauses where the same stands; often none.</param>
    /// <param name="IsMarked">Whether it marks words as left out or put in, with dots or brackets.</param>
    /// <param name="CapitalsDiffer">Whether it has other capitals without marking that.</param>
    /// <param name="PunctuationDiffers">Whether it has other punctuation.</param>
    public sealed record Found(
        ImmutableArray<Quote> Quotes, ImmutableArray<Clause> Elsewhere, bool IsMarked, bool CapitalsDiffer, bool PunctuationDiffers) : Verdict
    {
        /// <summary>Whether it is the text, character for character but for typography and marked changes.</summary>
        public bool IsExact => !CapitalsDiffer && !PunctuationDiffers;
    }

    /// <summary>Most of its words stand in a document, others were changed.</summary>
    /// <param name="Quotes">The sentences that were meant, the words that differ emphasised.</param>
    /// <param name="Changes">Every difference, in order; one or more.</param>
    public sealed record Altered(ImmutableArray<Quote> Quotes, ImmutableArray<WordChange> Changes) : Verdict;

    /// <summary>It stands nowhere.</summary>
    /// <param name="Nearest">The sentence that shares the most with it, where one shares much.</param>
    public sealed record NotFound(Quote? Nearest) : Verdict;
}
