using System.Text.Json;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Documents;
using GovBot.Tests.Rendering;

namespace GovBot.Tests.Teams;

/// <summary>What a button carries comes back as it was, or not at all.</summary>
public sealed class QuoteViewTests
{
    private static readonly Clause Here = Sample.ClauseHolding("first. 🙂 second.");

    [Fact]
    public void A_view_survives_the_way_through_a_button()
    {
        var view = new QuoteView(Here) { Marks = [Here.Sentences[0]], Related = [Here.Document.Clauses[1], Here], IsNearest = true, ShowsCitation = true };

        var read = Read(view.ToData())!;

        Assert.Equal((view.Clause, true, true, false), (read.Clause, read.IsNearest, read.ShowsCitation, read.IsChanged));
        Assert.Equal([.. view.Marks], read.Marks.ToArray());
        Assert.Equal([.. view.Related], read.Related.ToArray());
    }

    // Half of one would be written as U+FFFD, and the quote would be none.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    public void A_mark_that_cuts_a_character_in_two_is_refused(int offset, int length)
    {
        var emoji = Here.Document.Text.IndexOf("🙂", StringComparison.Ordinal);
        var data = new QuoteView(Here).ToData();

        Assert.NotNull(Read(data with { Marks = [emoji, 2] }));
        Assert.Null(Read(data with { Marks = [emoji + offset, length] }));
    }

    [Fact]
    public void A_clause_of_another_document_takes_no_marks_along()
    {
        var other = Sample.Seoul.Documents[0].Clauses[1];

        Assert.Empty((new QuoteView(Here) { Marks = [Here.Span] }).At(other).Marks);
    }

    private static QuoteView? Read(CardData data) =>
        QuoteView.Read(JsonSerializer.SerializeToElement(data, CardJson.Default.CardData), new DocumentLibrary([Here.Document]));
}
