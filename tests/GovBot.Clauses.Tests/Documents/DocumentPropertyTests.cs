using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Documents;

public sealed class DocumentPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\t", "1.", "2.", "3.", "4.", "5.", "1)", "2)", "(1)", "(2)", "(3)", "(a)", "(b)", "(c)", "(h)", "(i)",
        "(ii)", "(A)", "a)", "i.", "ii.", "A.", "B.", "I.", "1.1", "1.2", "2.1", "2.1.3", "Article 1", "Article 2", "Article 3", "ARTICLE IV", "Art. 2",
        "Section 1", "Section 2.1", "§ 4", "Annex", "Annex I", "ANNEX 2:", "Appendix A", "CHAPTER II", "Part Three", "Part 2", "TITLE I — Scope", "# Heading",
        "## 2. Heading", "Whereas", "Recalling", "Short Heading", "IN CAPITALS", "words that go on", "Done at Oslo,", "*italics*", "*", "**", "a*b", "• item",
        "- item", ":", ".", ";", ",", "e.g.", "No. 5", "U.S.", "“Quote.”", "\u0001", "\u200b", "\u2028", "é", "𝔸", "语言。", "\u0085", "2024.", "99999999999.", "0.", "5a.",
        "1bis.", "2 ter.", "Article 2 bis", "Article 2ter", "ARTICLE IV bis", "Article Three", "Article Twenty-One", "bis", "1. (a)", "2. (a) (i)", "§ 1 (1)",
        "Article 1 1.", "   ",
    ];

    [Property(MaxTest = 3000)]
    public Property Any_text_becomes_a_document_that_holds_all_of_it() =>
        Prop.ForAll(Texts(Pieces), static text => Holds(text));

    [Property(MaxTest = 1000)]
    public Property Any_lines_with_tabs_become_passages_that_hold_all_of_them() =>
        Prop.ForAll(
            Texts(["1.\t", "1.1\t", "2.\t", "1.1.Guidance\t", "Part 3.4.(2)\t", "(a)\t", "A.\t", "\t", "\n", "\n", "\n", "\r\n", " ", "words", "Heading", "*it*", "x\ty"]),
            static text => Holds("1.\tFirst\n" + text));

    [Property(MaxTest = 2000)]
    public Property Any_bytes_become_a_document_or_a_format_error() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), static bytes =>
        {
            try
            {
                DocumentReader.Read(DocumentId.Parse("test"), bytes);
            }
            catch (DocumentFormatException e)
            {
                Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
            }
        });

    [Property(MaxTest = 1000)]
    public Property Any_string_becomes_a_document_that_holds_all_of_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(static s => s is not null && !s.Contains('\0', StringComparison.Ordinal) && IsWhole(s)), static text => Holds(text));

    private static Arbitrary<string> Texts(string[] pieces) =>
        Gen.Elements(pieces).Zip(Gen.Elements(" ", " ", "\n", "\n\n", ""), string.Concat).ArrayOf().Resize(60).Select(static words => string.Concat(words)).ToArbitrary();

    private static bool IsWhole(string text) => text.All(static c => !char.IsSurrogate(c)) && !text.StartsWith('\ufeff');

    private static void Holds(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            DocumentInvariants.Hold(text);
    }
}
