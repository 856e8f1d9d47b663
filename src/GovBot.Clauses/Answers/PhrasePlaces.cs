using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>
/// Finds every place of a phrase, word by word. The index leaves the commonest words out: it finds "Summit on 21st" for
/// "Summit 21st", and "of" nowhere. So it only says in which clauses to look.
/// </summary>
internal sealed class PhrasePlaces(ClauseIndex index, ImmutableArray<Document> documents)
{
    /// <summary>The places, by word form: "risk" finds "risks", "of" finds "of" alone.</summary>
    public IEnumerable<(Clause Clause, TextSpan Place)> Find(string phrase)
    {
        var words = Words(phrase, new TextSpan(0, phrase.Length));
        if (words.IsEmpty)
            return [];
        var isCommon = TermReader.Read(phrase).IsEmpty;
        if (words.Length == 1 && !isCommon)
            return index.Find(phrase).SelectMany(static hit => hit.Places.Select(place => (hit.Clause, place)));
        var clauses = isCommon ? documents.SelectMany(static d => d.Clauses) : index.Find(phrase).Select(static hit => hit.Clause);
        return clauses.SelectMany(clause => Places(words, Words(clause.Document.Text, clause.Own)).Select(place => (clause, place)));
    }

    private static IEnumerable<TextSpan> Places(ImmutableArray<Word> phrase, ImmutableArray<Word> text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - phrase.Length + 1))
            .Where(start => !phrase.Where((word, i) => text[start + i].Form != word.Form).Any())
            .Select(start => TextSpan.Between(text[start].Span.Start, text[start + phrase.Length - 1].Span.End));

    private static ImmutableArray<Word> Words(string text, TextSpan span) =>
        [.. Tokenizer.Tokenize(text.Substring(span.Start, span.Length)).Where(static t => t.Kind != TokenKind.Symbol)
            .Select(t => new Word(FormOf(t.Text), TextSpan.Between(span.Start + t.Span.Start, span.Start + t.Span.End)))];

    private static string FormOf(string word) => TermReader.Read(word) is { IsEmpty: false } terms ? string.Concat(terms.Select(static t => t.Stem)) : word;

    private readonly record struct Word(string Form, TextSpan Span);
}
