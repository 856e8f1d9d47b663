using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Documents;

public sealed class SeoulDeclarationTests
{
    private static readonly Document Declaration = Read();

    public static TheoryData<string, string, string> Clauses => new()
    {
        { "title", "SEOUL DECLARATION FOR SAFE, INNOVATIVE AND INCLUSIVE AI BY PARTICIPANTS\n", "\nATTENDING THE LEADERS' SESSION OF THE AI SEOUL SUMMIT, 21ST MAY 2024" },
        { "1", "We, world leaders representing Australia,", "advancements and the impact on our economies and societies." },
        { "2", "Building on the work laid out at", "use of AI presents and may present." },
        { "3", "We recognize the importance of interoperability", "note the Frontier AI Safety Commitments." },
        { "4", "We support existing and ongoing efforts", "on AI Safety Science, which is annexed to this Declaration." },
        { "5", "We call for enhanced international cooperation", "to advance the UN Sustainable Development Goals." },
        { "6", "We advocate for policy and governance frameworks,", "of commercially and publicly available AI systems." },
        { "7", "We affirm the importance of active multi-stakeholder", "international stakeholders in conversations around AI governance." },
        { "8", "We aim to strengthen international cooperation", "High-level Advisory Body on AI (HLAB)." },
        { "9", "Acknowledging the value of AI Summit dialogues", "AI Action Summit to be held in France." },
        { "annex", "Annex: Seoul Statement of Intent toward", "International Cooperation on AI Safety Science" },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_begins_and_ends_where_the_declaration_does(string number, string start, string end)
    {
        var text = Quote.Whole(Declaration.Find(ClauseNumber.Parse(number))!).Text;
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.EndsWith(end, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_declaration_has_a_title_nine_paragraphs_and_an_annex_and_nothing_that_could_not_be_placed()
    {
        Assert.Equal(["title", "1", "2", "3", "4", "5", "6", "7", "8", "9", "annex"], Declaration.Clauses.Select(static c => c.Number.Value));
        Assert.Empty(Declaration.Remarks);
        Assert.DoesNotContain(Declaration.Parts, static p => p.Kind == PartKind.Unplaced);
        Assert.Equal("Seoul Declaration", Declaration.Name);
        Assert.Equal(ClauseTerm.Paragraph, Declaration.Term);
        DocumentInvariants.Hold(Declaration.ToSource());
    }

    [Fact]
    public void The_titles_named_in_paragraphs_3_and_4_are_italics()
    {
        Assert.Equal(
            ["Frontier AI Safety Commitments", "Seoul Statement of Intent toward International Cooperation on AI Safety Science"],
            Declaration.Italics.Select(static i => Declaration.Slice(i).ToString()));
        Assert.DoesNotContain('*', Declaration.Text);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 1)]
    [InlineData("3", 3)]
    [InlineData("4", 2)]
    [InlineData("5", 1)]
    [InlineData("6", 2)]
    [InlineData("7", 2)]
    [InlineData("8", 2)]
    [InlineData("9", 1)]
    [InlineData("annex", 1)]
    public void A_clause_has_as_many_sentences_as_a_reader_counts(string number, int count) =>
        Assert.Equal(count, Declaration.Find(ClauseNumber.Parse(number))!.Sentences.Length);

    [Fact]
    public void The_file_comes_back_byte_for_byte() =>
        Assert.Equal(File.ReadAllText(Path()), Declaration.ToSource());

    private static string Path() => Golden.Folder("../../../index/documents/seoul-declaration.txt");

    private static Document Read() => DocumentReader.Read(DocumentId.Parse("seoul-declaration"), File.ReadAllBytes(Path()));
}
