using GovBot.Clauses.Checking;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Checking;

public sealed class DocumentWordsTests
{
    [Fact]
    public void The_words_of_every_document_ascend_and_none_stands_twice() => Assert.All(Libraries.All, static document =>
    {
        var words = new DocumentWords(document).Words;
        Assert.All(words.Zip(words.Skip(1)), static pair => Assert.True(pair.First.Word.Span.End <= pair.Second.Word.Span.Start, $"{pair}"));
    });

    [Fact]
    public void Only_the_number_of_a_clause_itself_may_be_left_out() =>
        Assert.Equal(Enumerable.Range(1, 9).Select(static n => $"{n}"), new DocumentWords(Libraries.Seoul).Words.Where(static w => w.IsNumber).Select(static w => w.Word.Text));
}
