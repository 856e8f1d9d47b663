using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Finds the quotations of a draft: between quotation marks of any form, one inside another belonging to the outer one,
/// and lines that begin with ">". A mark without its counterpart quotes nothing. Linear in the text's length.
/// </summary>
internal sealed class DraftQuotations
{
    private readonly string _text;

    // Up to where the marks of a pair are known to be out of balance, or to have nothing that closes them.
    private readonly Dictionary<MarkPair, int> _unbalanced = [];
    private readonly Dictionary<MarkPair, int> _unclosed = [];

    private DraftQuotations(string text) => _text = text;

    /// <summary>The quotations, in order and apart.</summary>
    public static ImmutableArray<DraftQuotation> Find(string text) => new DraftQuotations(text).Find();

    private ImmutableArray<DraftQuotation> Find()
    {
        var found = ImmutableArray.CreateBuilder<DraftQuotation>();
        for (var i = 0; i < _text.Length;)
        {
            var quotation = IsLineStart(i) && BlockQuotation.At(_text, i) is { } block ? block : Marked(i);
            if (quotation is not null && quotation.Text.Any(char.IsLetterOrDigit))
                found.Add(quotation);
            i = quotation?.Span.End ?? i + 1;
        }

        return found.ToImmutable();
    }

    private bool IsLineStart(int i) => i == 0 || _text[i - 1] == '\n';

    private DraftQuotation? Marked(int start)
    {
        if (MarkPair.Of(_text[start]) is not { } pair || !pair.MayOpen(_text, start) || _unclosed.GetValueOrDefault(pair) > start)
            return null;
        var end = Closing(start, pair);
        return end < 0 ? null : new DraftQuotation(TextSpan.Between(start, end + 1), _text[(start + 1)..end].Trim());
    }

    // The mark that closes as many as were opened, else the first that closes any. A blank line ends what is still open.
    private int Closing(int start, MarkPair pair)
    {
        var isBalanced = _unbalanced.GetValueOrDefault(pair) <= start;
        var (depth, first, i) = (1, -1, start + 1);
        for (; i < _text.Length && !(_text[i] == '\n' && (first >= 0 || !pair.IsTyped) && IsBlankLine(i)); i++)
        {
            if (pair.Closes(_text, i))
            {
                first = first < 0 ? i : first;
                if (--depth == 0 || !isBalanced)
                    return i;
            }
            else if (pair.Opening.Contains(_text[i]) && pair.MayOpen(_text, i))
                depth++;
        }

        (first < 0 ? _unclosed : _unbalanced)[pair] = i;
        return first;
    }

    private bool IsBlankLine(int lineEnd)
    {
        var next = lineEnd + 1;
        while (next < _text.Length && _text[next] is ' ' or '\t' or '\r')
            next++;
        return next < _text.Length && _text[next] == '\n';
    }
}
