using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GovBot.Clauses.Search;

/// <summary>Feeds terms that are already analysed into the index, one position each.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IReadOnlyList<string> _terms;
    private readonly ICharTermAttribute _term;
    private int _next;

    public TermStream(IReadOnlyList<string> terms)
    {
        _terms = terms;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next == _terms.Count)
            return false;
        ClearAttributes();
        _term.Append(_terms[_next++]);
        return true;
    }

    public override void Reset() => _next = 0;
}
