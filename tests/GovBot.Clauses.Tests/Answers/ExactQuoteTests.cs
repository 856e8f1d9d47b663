using FsCheck;
using FsCheck.Fluent;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>Whatever is said, over whatever documents: what is quoted stands in the document, at the place it is said to stand.</summary>
public sealed class ExactQuoteTests
{
    private static readonly string[] Noise =
    [
        "para", "paras", "article", "§", "clause", "annex", "recital", "title", "the last", "first", "next", "previous", "more", "in full", "why", "and", "to", "-", "–", ",",
        "of", "seoul", "lake treaty", "1", "2", "3", "6", "9", "12", "3(2)(a)", "2.1", "II", "viii", "0", "99999999999", "2024", "from", "onwards", "up to", "between", "after",
        "where is", "mentioned", "how often does it say", "every paragraph on", "\"", "'", "`", "“", "”", "«", "?", "!", "*", "(", ")", "[", "]", ":", "\\", "/", "~", "^", "AND",
        "OR NOT", "title:*", "'; DROP TABLE clauses;--", "<b>", "&amp;", "\u0000", "\u0007", "\n", "\t", "\u202E", "שלום", "مرحبا", "日本", "第６項", "é", "e\u0301", "ß", "İ", "ﬁ",
        "🙂", "👩‍👩‍👧", "\uD800", "\uDC00", "\u200B", "who", "signed", "hello", "thanks", "help", "you", "it", "declaration", "US", "us", "GDPR", "safty", "inovation", "G7",
        "verify", "verify \"", "check my draft:", "compare", "difference between", "define", "what is", "glossary", "cite", "cite as bibtex", "…", "[", "> ", "(para 6)", "OECD",
    ];

    private static readonly string[] Pieces =
    [
        "TITLE", "1. ", "2. ", "3. ", "4.", "(1) ", "(2) ", "(a) ", "(b) ", "(i) ", "1.1 ", "1.2 ", "Article 1", "Article 2", "Article 3", "Section 1", "Annex", "ANNEX I", "ANNEX II",
        "Whereas ", "We agree. ", "Parties shall share risks. ", "AI safety is a risk. ", "*Some title* ", "In May 2024, ", "France, Japan and Canada sign. ", "human ", "humans' ",
        "naïve café ", "U.S. ", "e.g. ", "“quoted” ", "risk-based ", "日本語。", "🙂 ", "\u00AD", "\t", "\r\n", ";", "i. ", "A. ",
    ];

    private static readonly Gen<string> Utterances = Gen.Elements(Words(Libraries.All)).Or(Gen.Elements(Noise)).Or(Gen.Elements(Noise))
        .Zip(Gen.Elements(" ", " ", " ", ""), string.Concat).ArrayOf().Select(string.Concat);

    [Fact]
    public void Every_quote_of_every_conversation_about_the_declaration_is_exact() =>
        Check(Utterances.ArrayOf(), static turns => Holds(Libraries.OnSeoul, turns), Full.Or(400, 20_000));

    [Fact]
    public void Every_quote_of_every_conversation_about_many_documents_is_exact() =>
        Check(Utterances.ArrayOf(), static turns => Holds(Libraries.OnAll, turns), Full.Or(400, 20_000));

    [Fact]
    public void Every_quote_of_every_document_is_exact()
    {
        var texts = Gen.Elements(Pieces).Zip(Gen.Elements("", "\n", "\n\n", ""), string.Concat).ArrayOf().Resize(60).Select(string.Concat);
        var cases = texts.Zip(texts).Zip(Utterances.ArrayOf(), static (texts, turns) => (texts.Item1, texts.Item2, turns));
        string[] parts = ["everything", "the middle one", "the last two", "the annex", "1-3", "safety", "every paragraph on risk", "next", "previous", "more"];
        Check(
            cases,
            c => Holds(Libraries.Over(Libraries.Make("one", "1. We\n" + c.Item1), Libraries.Make("two-act", "Title\n\n" + c.Item2)), [.. c.turns, .. Both(parts)]),
            Full.Or(100, 3_000));
    }

    [Fact]
    public void The_same_turns_over_the_same_documents_give_the_same_answers() =>
        Check(Utterances.ArrayOf(), static turns => Assert.Equal(Transcript(Libraries.OnAll, turns), Transcript(Again.Value, turns)), Full.Or(100, 3_000));

    private static IEnumerable<string> Both(string[] parts) => parts.SelectMany(static part => new[] { part + " of one", part, part + " of two act" });

    private static readonly Lazy<Answerer> Again = new(static () => Libraries.Over([.. Libraries.All.Reverse()]));

    private static void Holds(Answerer answerer, string[] turns)
    {
        var chat = new Chat(answerer);
        foreach (var turn in turns)
            Promise.Holds(chat.Say(turn), answerer.Documents);
    }

    private static string Transcript(Answerer answerer, string[] turns)
    {
        var chat = new Chat(answerer);
        return string.Join('\n', turns.Select(turn => Transcript(chat.Say(turn))));
    }

    private static string Transcript(Reply reply)
    {
        var presentation = Presenter.Present(reply);
        var emphasis = Promise.QuotesOf(reply.Answer).SelectMany(static q => q.Emphasis);
        return $"{PlainText.Render(presentation)}\n{string.Join('|', emphasis)}\n{string.Join('|', presentation.Suggestions)}";
    }

    private static string[] Words(IReadOnlyList<Document> documents) =>
        [.. documents.SelectMany(static d => d.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)];

    private static void Check<T>(Gen<T> cases, Action<T> holds, int count) =>
        Prop.ForAll(cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(12));
}
