using System.Collections;
using System.Reflection;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Answers;

public sealed class RecentTests
{
    private const string RoadCode = "1. Lorries pay a toll on bridges.\n2. Bicycles are free. Trailers are not.\n3. Carts wait at the gate.\n";

    [Theory]
    [InlineData("who pays on bridges?")]
    [InlineData("para 2")]
    [InlineData("42")]
    [InlineData("do kangaroos fly to the moon?")]
    public void What_is_asked_again_is_answered_as_before_whatever_was_shown_between(string text)
    {
        var answerer = Answerer();
        var first = answerer.Answer(text, ConversationState.Empty);
        var later = answerer.Answer(text, answerer.Answer("para 3", ConversationState.Empty).State);
        Assert.Equal(Shown(Answerer().Answer(text, ConversationState.Empty)), Shown(first));
        Assert.Equal(Shown(first), Shown(later));
    }

    [Theory]
    [InlineData("the last one of those", "para 1 and 2", "2", "para 2 and 3", "3")]
    [InlineData("only the second sentence", "para 2", "2", "para 1", "1")]
    [InlineData("next", "para 1", "2", "para 2", "3")]
    public void What_depends_on_what_was_shown_is_answered_by_that_each_time(string text, string once, string answer, string then, string other)
    {
        var answerer = Answerer();
        Assert.Equal(answer, Shown(answerer.Answer(text, answerer.Answer(once, ConversationState.Empty).State)));
        Assert.Equal(other, Shown(answerer.Answer(text, answerer.Answer(then, ConversationState.Empty).State)));
    }

    [Fact]
    public void A_reply_that_is_kept_is_not_worked_out_again()
    {
        var answerer = Answerer();
        Assert.Same(answerer.Answer("who pays on bridges?", ConversationState.Empty), answerer.Answer("who pays on bridges?", ConversationState.Empty));
        Assert.NotSame(answerer.Answer("who pays on bridges?", ConversationState.Empty), answerer.Answer("who pays on  bridges?", ConversationState.Empty));
    }

    [Fact]
    public void Nothing_that_was_typed_is_kept()
    {
        var answerer = Answerer();
        string[] texts = ["who pays on zebra bridges?", "para 2 please zebra", "zebras?", "where is zebra mentioned", "is a zebra free to wait at the gate"];
        foreach (var text in texts)
            answerer.Answer(text, ConversationState.Empty);
        Assert.DoesNotContain(StringsIn(answerer, []), static s => s.Contains("zebra", StringComparison.OrdinalIgnoreCase));
    }

    private static Answerer Answerer()
    {
        var library = new DocumentLibrary([Libraries.Make("road-code", RoadCode)]);
        return new Answerer(library, ClauseIndex.InMemory(library, Vocabulary.Empty));
    }

    private static string Shown(Reply reply) => reply.Answer is Answer.Quoted quoted ? string.Join(' ', quoted.Quotes.Select(static q => q.Clause.Number.Value)) : "";

    // Every string that can be reached from an object of ours.
    private static IEnumerable<string> StringsIn(object? at, HashSet<object> seen)
    {
        if (at is string text)
            return [text];
        if (at is null or Type or Delegate || at.GetType().IsPrimitive || (!at.GetType().IsValueType && !seen.Add(at)))
            return [];
        if (at is IEnumerable items and not Array { Length: > 100_000 })
            return items.Cast<object?>().ToList().SelectMany(item => StringsIn(item, seen));
        if (at.GetType().Namespace is not { } space || !(space.StartsWith("GovBot", StringComparison.Ordinal) || space.StartsWith("BitFaster", StringComparison.Ordinal) || space.StartsWith("System.Collections", StringComparison.Ordinal)))
            return [];
        List<string> found = [];
        for (var type = at.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(static f => !f.FieldType.IsPointer && !f.FieldType.IsByRefLike))
                found.AddRange(StringsIn(field.GetValue(at), seen));
        }

        return found;
    }
}
