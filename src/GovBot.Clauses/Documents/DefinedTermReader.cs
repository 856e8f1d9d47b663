using System.Buffers;
using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>Finds the terms that a document defines: in quotation marks before "means" and its like, or in brackets behind what they name.</summary>
public static class DefinedTermReader
{
    private const int LongestTerm = 80;
    private const string Opening = "\"“‘«„'";
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"”’»“'");

    private static readonly string[] Verbs = ["means", "mean", "shall mean", "refers to", "refer to", "shall refer to", "is defined as", "denotes", "has the meaning", "have the meaning", "includes"];

    /// <summary>The terms, in reading order.</summary>
    public static ImmutableArray<DefinedTerm> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Clauses.SelectMany(In)];
    }

    private static IEnumerable<DefinedTerm> In(Clause clause)
    {
        var text = clause.Document.Text;
        for (var i = clause.Own.Start; i < clause.Own.End; i++)
        {
            var kind = Opening.IndexOf(text[i], StringComparison.Ordinal);
            if (kind < 0 || (i > 0 && char.IsLetterOrDigit(text[i - 1])) || End(clause, i) is not { } end)
                continue;
            var term = TextSpan.Between(i + 1, end);
            if (IsDefined(text, clause.Own, term))
                yield return new DefinedTerm(text.Substring(term.Start, term.Length), term, clause);
            i = end;
        }
    }

    private static int? End(Clause clause, int start)
    {
        var room = clause.Document.Text.AsSpan(start + 1, Math.Min(LongestTerm, clause.Own.End - start - 1));
        return room.IndexOfAny(Closing) is > 1 and var length && !room[..length].ContainsAny('\n', '.', ';') ? start + 1 + length : null;
    }

    private static bool IsDefined(string text, TextSpan own, TextSpan term)
    {
        var behind = text.AsSpan(term.End + 1, Math.Max(0, own.End - term.End - 1)).TrimStart();
        foreach (var verb in Verbs)
        {
            if (behind.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (behind.Length == verb.Length || !char.IsLetter(behind[verb.Length])))
                return true;
        }

        var before = text.AsSpan(own.Start, term.Start - 1 - own.Start).TrimEnd();
        return behind is [')', ..] && before.LastIndexOf('(') is >= 0 and var bracket && IsNaming(before[(bracket + 1)..].Trim());
    }

    // (the "Committee"), (hereinafter referred to as "the Parties")
    private static bool IsNaming(ReadOnlySpan<char> words) =>
        words is "" or "the" or "The" || words.StartsWith("herein", StringComparison.OrdinalIgnoreCase) || words.EndsWith("referred to as") || words.EndsWith("referred to as the");
}
