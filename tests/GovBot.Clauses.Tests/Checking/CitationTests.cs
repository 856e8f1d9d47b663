using GovBot.Clauses.Answers.Citations;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Checking;

/// <summary>Citations of documents of many forms, in every style.</summary>
public sealed class CitationTests
{
    private const string Address = "https://govbot.example.org/d/x/6#6";

    [Fact]
    public void Every_document_is_cited_in_every_style()
    {
        var lines = Libraries.All.SelectMany(static d => Enum.GetValues<CitationStyle>().Select(s => $"{d.Id} {s}: {Write(d, s, null)}"))
            .Concat(Enum.GetValues<CitationStyle>().Select(static s => $"with an address, {s}: {Write(Libraries.Seoul, s, Address)}"));

        Golden.Equal(Golden.Folder("citations.txt"), string.Join('\n', lines) + "\n");
    }

    [Theory]
    [InlineData("3 4 5", "paras 3–5")]
    [InlineData("3 5", "paras 3 and 5")]
    [InlineData("1 2 3 5 8 9", "paras 1–3, 5 and 8–9")]
    [InlineData("9 annex", "para 9 and annex")]
    [InlineData("annex", "annex")]
    public void Several_places_are_cited_at_once(string numbers, string expected)
    {
        var clauses = numbers.Split(' ').Select(static n => Libraries.Seoul.Find(ClauseNumber.Parse(n))!).ToList();
        Assert.EndsWith("(21 May 2024) " + expected, CitationWriter.Write(clauses, CitationStyle.Oscola, null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Treaty of 4 May 2011", "Treaty (4 May 2011)")]
    [InlineData("Treaty on Bees, 4th May 2011", "Treaty on Bees (4 May 2011)")]
    [InlineData("Treaty on Bees (May 4, 2011)", "Treaty on Bees (4 May 2011)")]
    [InlineData("Treaty on Bees, May 2011", "Treaty on Bees (May 2011)")]
    [InlineData("Bees Act 2011", "Bees Act 2011 (2011)")]
    [InlineData("Treaty on Bees", "Treaty on Bees (n.d.)")]
    [InlineData("TREATY ON THE BEES OF THE UN", "Treaty on the Bees of the UN (n.d.)")]
    [InlineData("Treaty on 21 Bees and 99999 Hives", "Treaty on 21 Bees and 99999 Hives (n.d.)")]
    public void A_date_is_taken_from_the_title(string title, string expected)
    {
        var document = Libraries.Make("bees", $"{title}\n\n1. The UN keeps bees.\n2. We share honey.\n");
        Assert.Equal(expected, CitationWriter.Write([document.Find(ClauseNumber.Title)!], CitationStyle.Plain, null));
    }

    [Theory]
    [InlineData(CitationStyle.Html, "<cite>Act &lt;b&gt; &amp; * {y} \\ $1 #2 _z_ ~ ^ % [l](u) `c`</cite> (n.d.), para. 1")]
    [InlineData(CitationStyle.Markdown, "*Act \\<b\\> \\& \\* {y} \\\\ $1 \\#2 \\_z\\_ \\~ ^ % \\[l\\](u) \\`c\\`* (n.d.), para. 1")]
    [InlineData(CitationStyle.Bibtex, "{{Act <b> \\& * \\textbraceleft{}y\\textbraceright{} \\textbackslash{} \\$1 \\#2 \\_z\\_ \\textasciitilde{} \\textasciicircum{} \\% [l](u) `c`}}")]
    public void Signs_of_a_title_stand_for_themselves(CitationStyle style, string expected)
    {
        var document = Libraries.Make("act", "Act <b> & * {y} \\ $1 #2 _z_ ~ ^ % [l](u) `c`\n\n1. We keep bees.\n2. We share honey.\n");
        var written = CitationWriter.Write([document.Find(ClauseNumber.Parse("1"))!], style, null);
        Assert.Contains(expected, written, StringComparison.Ordinal);
        Assert.Equal(written.Count(static c => c == '{'), written.Count(static c => c == '}'));
    }

    [Fact]
    public void An_address_cannot_leave_its_place()
    {
        var clause = Libraries.Seoul.Find(ClauseNumber.Parse("6"))!;
        Assert.DoesNotContain("\"><script>", CitationWriter.Write([clause], CitationStyle.Html, "https://x/\"><script>"), StringComparison.Ordinal);
        Assert.EndsWith("](https://x/%29%20%3Cb%3E)", CitationWriter.Write([clause], CitationStyle.Markdown, "https://x/) <b>"), StringComparison.Ordinal);
    }

    private static string Write(Document document, CitationStyle style, string? address) =>
        CitationWriter.Write([document.Clauses.First(static c => c.Kind == ClauseKind.Numbered)], style, address);
}
