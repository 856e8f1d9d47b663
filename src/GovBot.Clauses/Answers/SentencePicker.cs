using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Marks sentences of clauses, which are quoted whole.</summary>
/// <param name="which">The places among the sentences.</param>
internal sealed class SentencePicker(Selection which)
{
    private static readonly char[] Stops = [';', ','];

    /// <summary>Marks the sentences.</summary>
    /// <param name="wholes">The clauses.</param>
    /// <param name="together">Whether the sentences of all clauses are one row, not a row for each.</param>
    public Resolved Pick(Resolved wholes, bool together)
    {
        if (together)
            return Pick(wholes.Found.SelectMany(c => SentencesOf(c).Select(span => (Clause: c, Span: span))).ToImmutableArray(), "", wholes.Absent);
        var picked = wholes.Found.Select(c => Pick([.. SentencesOf(c).Select(span => (c, span))], $" of {c.Number}", [])).ToList();
        return new Resolved(
            [.. wholes.Found], [.. wholes.Absent, .. picked.SelectMany(static p => p.Absent)], [.. picked.SelectMany(static p => p.Marks)]);
    }

    private Resolved Pick(ImmutableArray<(Clause Clause, TextSpan Span)> sentences, string of, ImmutableArray<string> absent)
    {
        if (which is Selection.Half half && sentences is [var (clause, only)])
            return new Resolved([clause], absent, [HalfOf(clause.Document, only, half.IsSecond)]);
        if (which is Selection.Half { IsSecond: var isSecond } && sentences.Length > 1)
            return Marked([.. Halved(sentences, isSecond)], absent);
        return Places.Of(which, sentences.Length) is var (at, beyond)
            ? Marked([.. at.Select(i => sentences[i])], [.. absent, .. beyond.Select(name => $"sentence {name}{of}")])
            : Marked([], absent);
    }

    private static Resolved Marked(ImmutableArray<(Clause Clause, TextSpan Span)> sentences, ImmutableArray<string> absent) =>
        new([.. sentences.Select(static s => s.Clause).Distinct()], absent, [.. sentences.Select(static s => s.Span)]);

    private static IEnumerable<TextSpan> SentencesOf(Clause clause) => clause.Sentences.Concat(clause.Children.SelectMany(SentencesOf));

    // The sentences up to the end of one that is nearest the middle.
    private static IEnumerable<(Clause Clause, TextSpan Span)> Halved(ImmutableArray<(Clause Clause, TextSpan Span)> sentences, bool isSecond)
    {
        var middle = (sentences[0].Span.Start + sentences[^1].Span.End) / 2;
        var cut = Enumerable.Range(1, sentences.Length - 1).MinBy(i => Math.Abs(sentences[i].Span.Start - middle));
        return isSecond ? sentences.Skip(cut) : sentences.Take(cut);
    }

    // A lone sentence is halved behind the comma or semicolon nearest its middle, else between two words.
    private static TextSpan HalfOf(Document document, TextSpan sentence, bool isSecond)
    {
        var text = document.Slice(sentence).ToString();
        var places = Enumerable.Range(1, Math.Max(0, text.Length - 2)).Where(i => text[i] == ' ').ToList();
        var stops = places.Where(i => Stops.Contains(text[i - 1]) && i > text.Length / 4 && i < text.Length * 3 / 4).ToList();
        if (places.Count == 0)
            return sentence;
        var cut = (stops.Count > 0 ? stops : places).MinBy(i => Math.Abs(i - (text.Length / 2)));
        return isSecond ? TextSpan.Between(sentence.Start + cut + 1, sentence.End) : TextSpan.Between(sentence.Start, sentence.Start + cut);
    }
}
