using FsCheck;
using FsCheck.Fluent;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Checking;

/// <summary>What holds for any stretch of any clause of many documents, and for any text at all.</summary>
public sealed class VerifyPropertyTests
{
    private const string Nonsense = "zqxv";

    private static readonly QuotationVerifier Verifier = new([.. Libraries.All]);

    private static readonly Gen<Stretch> Stretches =
        from clause in Gen.Elements(Libraries.All.SelectMany(static d => d.Clauses).Where(static c => WordScanner.Scan(c.Document.Text, c.Span).Count > 0).ToArray())
        let words = WordScanner.Scan(clause.Document.Text, clause.Span)
        from start in Gen.Choose(0, words.Count - 1)
        from end in Gen.Choose(start, Math.Min(words.Count - 1, start + 60))
        from changed in Gen.Choose(start, end)
        select new Stretch(clause, words, start, end, changed);

    [Fact]
    public void Any_stretch_of_any_clause_is_exact() => Check(Stretches, static stretch =>
    {
        var found = Assert.IsType<Verdict.Found>(Verifier.Verify(stretch.Text, [stretch.Clause]));
        Assert.True(found.IsExact);
        Assert.Equal(stretch.Text, string.Concat(found.Quotes.Select(static q => q.Text)));
        Assert.All(found.Quotes, q => Assert.True(stretch.Clause.Span.Contains(q.Span)));
    }, Full.Or(1_500, 30_000));

    [Fact]
    public void Any_stretch_with_one_word_changed_is_altered_in_exactly_that_word() => Check(Stretches.Where(static s => s.End - s.Start >= 8 && s.Changed > s.Start + 1 && s.Changed < s.End - 1), static stretch =>
    {
        var word = stretch.Words[stretch.Changed].Span;
        var altered = Assert.IsType<Verdict.Altered>(Verifier.Verify(stretch.With(Nonsense), [stretch.Clause]));
        var change = Assert.Single(altered.Changes);
        Assert.Equal((stretch.Clause.Document.Text.Substring(word.Start, word.Length), Nonsense), (change.Original?.Text, change.Said));
        Assert.Equal(word, change.Original!.Span);
    }, Full.Or(1_500, 30_000));

    [Fact]
    public void Any_stretch_with_a_word_put_in_is_altered_by_exactly_that_word() => Check(Stretches.Where(static s => s.Changed > s.Start + 1 && s.Changed < s.End - 1 && s.End - s.Start >= 8), static stretch =>
    {
        var word = stretch.Words[stretch.Changed].Span;
        var text = stretch.With($"{Nonsense} {stretch.Clause.Document.Text.Substring(word.Start, word.Length)}");
        var change = Assert.Single(Assert.IsType<Verdict.Altered>(Verifier.Verify(text, [stretch.Clause])).Changes);
        Assert.Equal((null, Nonsense), (change.Original?.Text, change.Said));
    }, Full.Or(500, 10_000));

    [Fact]
    public void Any_two_stretches_of_a_clause_joined_by_dots_are_exact_apart_from_the_mark() => Check(Stretches.Where(static s => s.Changed > s.Start + 1), static stretch =>
    {
        var (text, own) = (stretch.Clause.Document.Text, stretch.Words);
        var first = text[own[stretch.Start].Span.Start..own[stretch.Changed - 2].Span.End];
        var second = text[own[stretch.Changed].Span.Start..own[stretch.End].Span.End];
        Assert.True(Assert.IsType<Verdict.Found>(Verifier.Verify($"{first} […] {second}", [stretch.Clause])).IsExact);
    }, Full.Or(500, 10_000));

    [Fact]
    public void Any_text_gets_the_same_verdict_twice() => Check(
        Gen.Elements("“", "”", "\"", "[", "]", "…", "...", "AI", "safety", "We", "aim", "to", "(para 6)", "> ", "\n", "\n\n", "‘", "’", "«", "»", "\u202E", "שלום", "\uD800", "5%", "e\u0301", " ").ArrayOf().Select(string.Concat),
        static text =>
        {
            var (first, second) = (Libraries.OnSeoul.Check(text), Libraries.OnSeoul.Check(text));
            Assert.Equal(first is null ? null : PlainText.Render(Presenter.Present(first)), second is null ? null : PlainText.Render(Presenter.Present(second)));
            if (first is not null)
                Promise.Holds(first, Libraries.OnSeoul.Documents);
        }, Full.Or(500, 10_000));

    private static void Check<T>(Gen<T> cases, Action<T> holds, int count) =>
        Prop.ForAll(cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count));

    internal sealed record Stretch(Clause Clause, List<CheckedWord> Words, int Start, int End, int Changed)
    {
        public string Text => Clause.Document.Text[Words[Start].Span.Start..Words[End].Span.End];

        public string With(string word) => Clause.Document.Text[Words[Start].Span.Start..Words[Changed].Span.Start] + word + Clause.Document.Text[Words[Changed].Span.End..Words[End].Span.End];

        public override string ToString() => $"{Clause}: {Text} ({Changed - Start})";
    }
}
