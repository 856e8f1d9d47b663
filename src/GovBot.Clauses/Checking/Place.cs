using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>A place of a document where all words of a quotation stand in order.</summary>
/// <param name="Document">The document's words.</param>
/// <param name="Words">For each word of the quotation, the index of the document's; ascending.</param>
/// <param name="CapitalsDiffer">Whether some words differ in capitals without a mark.</param>
/// <param name="PunctuationDiffers">Whether what stands between the words differs.</param>
internal sealed record Place(DocumentWords Document, ImmutableArray<int> Words, bool CapitalsDiffer, bool PunctuationDiffers)
{
    public bool IsExact => !CapitalsDiffer && !PunctuationDiffers;

    /// <summary>How many of the words are clauses' numbers, which no quote holds.</summary>
    public int NumberCount => Words.Count(w => Document.Words[w].IsNumber);

    public bool IsNumberAlone => NumberCount == Words.Length;

    /// <summary>What stands there, a quote for each clause; stretches between marks of omission are emphasised where there are several.</summary>
    public ImmutableArray<Quote> Quotes()
    {
        List<TextSpan> runs = [];
        for (var i = 0; i < Words.Length; i++)
        {
            var span = Document.Words[Words[i]].Word.Span;
            if (i > 0 && Words[i] == Words[i - 1] + 1 && Document.Words[Words[i]].Clause == Document.Words[Words[i - 1]].Clause)
                runs[^1] = TextSpan.Between(runs[^1].Start, span.End);
            else
                runs.Add(span);
        }

        return Document.QuotesOf(Words[0], Words[^1], runs.Count > 1 ? runs : []);
    }
}
