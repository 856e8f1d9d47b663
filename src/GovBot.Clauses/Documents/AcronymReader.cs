using System.Buffers;
using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>
/// Finds the short forms that a document introduces: capitals in brackets behind the words whose initials they are, or
/// before those in brackets.
/// </summary>
public static class AcronymReader
{
    private const int LongestShort = 12;
    private const int MostWords = 14;
    private static readonly SearchValues<char> Cuts = SearchValues.Create(",;:()[]");

    /// <summary>The short forms, in reading order; where one is introduced twice, both places.</summary>
    public static ImmutableArray<Acronym> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = ImmutableArray.CreateBuilder<Acronym>();
        foreach (var clause in document.Clauses)
        {
            for (var at = clause.Own.Start; at < clause.Own.End; at++)
            {
                if (document.Text[at] == '(' && (Behind(clause, at) ?? Before(clause, at)) is { } acronym)
                    found.Add(acronym);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a text has the form of a short form: two to twelve letters and digits, capitals among them, "AI", "G20", "LLMs".</summary>
    public static bool IsShort(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('&' or '-' or '.'))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return text.Length is >= 2 and <= LongestShort && char.IsLetter(text[0]) && (capitals >= 2 || (capitals == 1 && text.Length <= 3 && char.IsAsciiDigit(text[^1])));
    }

    // "artificial intelligence (AI)", also ("AI")
    private static Acronym? Behind(Clause clause, int bracket)
    {
        var text = clause.Document.Text;
        var end = text.AsSpan(bracket, Math.Min(LongestShort + 4, clause.Own.End - bracket)).IndexOf(')');
        if (end < 0)
            return null;
        var inside = text.AsSpan(bracket + 1, end - 1).Trim(" \"“”‘’'«»");
        var words = WordsBefore(clause, bracket);
        if (!IsShort(inside) || AcronymInitials.FirstWord(inside.ToString(), words) is not { } first)
            return null;
        var longForm = TextSpan.Between(words[first].Span.Start, words[^1].Span.End);
        return new Acronym(inside.ToString(), longForm, TextSpan.Between(longForm.Start, bracket + end + 1), clause);
    }

    // "OECD (Organization for Economic Co-operation and Development)"
    private static Acronym? Before(Clause clause, int bracket)
    {
        var text = clause.Document.Text;
        var end = text.AsSpan(bracket, clause.Own.End - bracket).IndexOf(')');
        var before = WordsBefore(clause, bracket);
        if (end < 0 || end > MostWords * LongestShort || before.IsEmpty || !IsShort(before[^1].Text) || before[^1].IsSecondPart)
            return null;
        var words = Words(text, TextSpan.Between(bracket + 1, bracket + end));
        if (words.IsEmpty || words.Length > MostWords || AcronymInitials.FirstWord(before[^1].Text, words) != 0)
            return null;
        return new Acronym(before[^1].Text, TextSpan.Between(words[0].Span.Start, words[^1].Span.End), TextSpan.Between(before[^1].Span.Start, bracket + end + 1), clause);
    }

    // The last words before a bracket, in the same sentence part.
    private static ImmutableArray<AcronymWord> WordsBefore(Clause clause, int bracket)
    {
        var text = clause.Document.Text;
        var start = Math.Max(clause.Own.Start, bracket - (MostWords * LongestShort));
        var cut = text.AsSpan(start, bracket - start).LastIndexOfAny(Cuts);
        var words = Words(text, TextSpan.Between(cut < 0 ? start : start + cut + 1, bracket));
        return words.Length > MostWords ? words[^MostWords..] : words;
    }

    private static ImmutableArray<AcronymWord> Words(string text, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<AcronymWord>();
        for (var i = span.Start; i < span.End; i++)
        {
            var start = i;
            while (i < span.End && (char.IsLetterOrDigit(text[i]) || text[i] is '&' || (text[i] is '\'' or '’' && i > start)))
                i++;
            if (i > start)
                words.Add(new AcronymWord(text[start..i].TrimEnd('\'', '’'), TextSpan.Between(start, i), start > span.Start && text[start - 1] is '-' or '‐' or '‑'));
        }

        return words.ToImmutable();
    }
}
