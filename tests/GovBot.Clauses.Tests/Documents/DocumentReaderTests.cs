using System.Text;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Documents;

public sealed class DocumentReaderTests
{
    public static TheoryData<byte[], string> BadFiles => new()
    {
        { [], "The file is empty; remove it or put the document's text in it." },
        { [0xEF, 0xBB, 0xBF, 0x20, 0x0A], "The file has only white space in it; remove it or put the document's text in it." },
        { [.. "1. A\n2. B"u8, 0xE4, .. "c"u8], "The file is not in UTF-8: byte 9 (line 2) does not belong there; save it as UTF-8." },
        { [0xEF, 0xBB, 0xBF, .. "A"u8, 0xFF], "The file is not in UTF-8: byte 4 (line 1) does not belong there; save it as UTF-8." },
        { [.. "1. A"u8, 0xE2, 0x80], "The file is not in UTF-8: byte 4 (line 1) does not belong there; save it as UTF-8." },
        { [.. "PK\n"u8, 0, 1], "The file is not text: byte 3 is zero (line 2); save it as plain text in UTF-8." },
        { [0xFF, 0xFE, 0x31, 0], "The file is in UTF-16; save it as UTF-8." },
        { [0xFE, 0xFF, 0, 0x31], "The file is in UTF-16; save it as UTF-8." },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_that_is_no_text_is_refused_with_a_sentence_on_what_to_do(byte[] file, string message) =>
        Assert.Equal(message, Assert.Throws<DocumentFormatException>(() => DocumentReader.Read(DocumentId.Parse("x"), file)).Message);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var document = DocumentReader.Read(DocumentId.Parse("x"), [0xEF, 0xBB, 0xBF, .. "1. A."u8]);
        Assert.Equal("1. A.", document.Text);
        Assert.Equal("A.", Assert.Single(document.Clauses).Text.ToString());
    }

    [Theory]
    [InlineData("1. the *Frontier Commitments*.", "1. the Frontier Commitments.", "Frontier Commitments")]
    [InlineData("1. *a* and *b c*", "1. a and b c", "a|b c")]
    [InlineData("(*a*) “*b*”", "(a) “b”", "a|b")]
    [InlineData("* bullet *it*", "* bullet it", "it")]
    [InlineData("1. 17 * 25 * 3", "1. 17 * 25 * 3", "")]
    [InlineData("1. 17*25*3", "1. 17*25*3", "")]
    [InlineData("1. **bold** *", "1. **bold** *", "")]
    [InlineData("1. *over\ntwo lines*", "1. *over\ntwo lines*", "")]
    [InlineData("1. *open", "1. *open", "")]
    [InlineData("1. *a * b*", "1. *a * b*", "")]
    [InlineData("1. ***a***", "1. ***a***", "")]
    public void Only_a_clear_pair_of_asterisks_marks_italics(string source, string text, string italics)
    {
        var document = Read(source);
        Assert.Equal(text, document.Text);
        Assert.Equal(italics, string.Join('|', document.Italics.Select(i => document.Slice(i).ToString())));
        Assert.Equal(source, document.ToSource());
    }

    [Theory]
    [InlineData("ARTICLE IV\nFour.", "IV", "4")]
    [InlineData("Article 4\nFour.", "4", "IV")]
    [InlineData("Article 4\n1. A.\n2. B.", "4(2)", "IV.2")]
    [InlineData("ARTICLE III\nThree.\n\nARTICLE IV\n1. A.\n2. B.", "IV(2)", "4.2")]
    [InlineData("1. A.\n\nAnnex II\n1. X.", "annex II(1)", "annex 2(1)")]
    [InlineData("1. A.\n\nAnnex 2\n1. X.", "annex 2(1)", "Annex II (1)")]
    [InlineData("1. A.\n(a) one\n(b) two", "1(b)", "1.B")]
    public void A_clause_is_found_by_its_number_in_other_digits_and_punctuation(string source, string number, string written)
    {
        var clause = Read(source).Find(ClauseNumber.Parse(written));
        Assert.Equal(number, clause?.Number.Value);
    }

    [Fact]
    public void A_repeated_number_does_not_stand_for_a_sub_clause() =>
        Assert.Null(Read("Old Rules\n\n1. A.\n\nNew Rules\n\n1. B.").Find(ClauseNumber.Parse("1(2)")));

    [Theory]
    [InlineData("eu-ai-act", "Rules of the EU on ai", "EU ai Act")]
    [InlineData("eu-ai-act", "RULES OF THE EU", "Eu Ai Act")]
    [InlineData("law_of-the-sea", "", "Law of the Sea")]
    [InlineData("the-law", "", "The Law")]
    [InlineData("--", "", "--")]
    public void A_document_is_named_by_its_file_in_the_title_s_own_spelling(string id, string title, string name) =>
        Assert.Equal(name, DocumentReader.Read(DocumentId.Parse(id), Encoding.UTF8.GetBytes(title + "\n\n1. A.")).Name);

    [Theory]
    [InlineData("One. Two? Three! Four", "One.|Two?|Three!|Four")]
    [InlineData("See No. 5 of Art. 3, para. 2, e.g. Mr. Smith, cf. Vol. 2.", "See No. 5 of Art. 3, para. 2, e.g. Mr. Smith, cf. Vol. 2.")]
    [InlineData("The U.S. Senate and J. Smith met. They left.", "The U.S. Senate and J. Smith met.|They left.")]
    [InlineData("He said “Go.” “No.”", "He said “Go.”|“No.”")]
    [InlineData("Costs 3.5 per cent. of it.", "Costs 3.5 per cent. of it.")]
    [InlineData("one;\ntwo; three;\nfour", "one;|two; three;|four")]
    [InlineData("a paragraph\n\nanother", "a paragraph|another")]
    [InlineData("wrapped\nline. Next", "wrapped\nline.|Next")]
    public void Sentences_end_where_a_reader_says_so(string text, string sentences)
    {
        var clause = Read("1. " + text).Find(ClauseNumber.Of(1))!;
        Assert.Equal(sentences, string.Join('|', clause.Sentences.Select(s => clause.Document.Slice(s).ToString())));
    }

    private static Document Read(string source) => DocumentReader.Read(DocumentId.Parse("x"), Encoding.UTF8.GetBytes(source));
}
