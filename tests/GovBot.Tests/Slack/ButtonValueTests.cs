using System.Text;
using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Documents;

namespace GovBot.Tests.Slack;

/// <summary>What buttons carry, in the room that Slack gives them.</summary>
public sealed class ButtonValueTests
{
    private static readonly Document Long = DocumentReader.Read(DocumentId.Parse(new string('x', 100)),
        Encoding.UTF8.GetBytes("Treaty\n\n" + string.Concat(Enumerable.Range(1, 60).Select(static i => $"{i}. Bees are kept in hive {i}.\n"))));

    private static readonly DocumentLibrary Library = new([Long]);

    [Fact]
    public void A_view_comes_back_as_it_was()
    {
        var clause = Long.TopLevel.ElementAt(7);
        var view = new QuoteView(clause) { Marks = [new TextSpan(clause.Span.Start, 4)], Related = [.. Long.TopLevel.Take(3)], IsNearest = true };

        var read = ButtonValue.Read(ButtonValue.Of(view), Library)!;

        Assert.Equal((view.Clause, view.IsNearest, false), (read.Clause, read.IsNearest, read.IsChanged));
        Assert.Equal(view.Marks.AsEnumerable(), read.Marks);
        Assert.Equal(view.Related.AsEnumerable(), read.Related);
    }

    [Fact]
    public void More_clauses_than_there_is_room_for_are_as_many_as_there_is()
    {
        List<Clause> clauses = [.. Long.TopLevel.Skip(1)];

        var value = ButtonValue.Of(clauses);

        Assert.InRange(value.Length, 1_800, ButtonValue.Most);
        var read = ButtonValue.ReadAll(value, Library);
        Assert.Equal(clauses.Take(read.Count), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"clause":5}""")]
    [InlineData("""{"clause":"treaty/1"}""")]
    public void What_is_no_view_is_none(string value) => Assert.Null(ButtonValue.Read(value, Library));
}
