using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>What the bot offers on a button it understands when the button is pressed.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Introductions = ["Show ", "Previous: ", "Next: ", "Also relevant: ", ""];

    public static TheoryData<string> Names => new(Libraries.All.Select(static d => d.Id.Value));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_clause_of_a_document_is_quoted_when_its_name_is_said(string id)
    {
        var document = Libraries.All.Single(d => d.Id.Value == id);
        var answerer = Libraries.Over(document);
        Assert.All(document.Clauses, clause => Assert.Equal([clause], Quoted(answerer, Citation.Full(clause), ConversationState.Empty)));
        Assert.All(document.Clauses, clause => Assert.Equal([clause], Quoted(answerer, Citation.Brief(clause), ConversationState.Empty)));
    }

    [Fact]
    public void Every_clause_of_every_document_is_quoted_when_its_full_name_is_said() =>
        Assert.All(Libraries.All.SelectMany(static d => d.Clauses), static clause =>
            Assert.Equal([clause], Quoted(Libraries.OnAll, Citation.Full(clause), ConversationState.Empty)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_suggestion_about_a_clause_of_a_document_quotes_the_clause_that_it_names(string id)
    {
        var document = Libraries.All.Single(d => d.Id.Value == id);
        SuggestionsHold(Libraries.Over(document), document.Clauses, Citation.Brief);
    }

    [Fact]
    public void Every_suggestion_about_a_clause_of_many_documents_quotes_the_clause_that_it_names() =>
        SuggestionsHold(Libraries.OnAll, Libraries.All.SelectMany(static d => d.Clauses), Citation.Full);

    private static void SuggestionsHold(Answerer answerer, IEnumerable<Clause> clauses, Func<Clause, string> nameOf)
    {
        var byName = answerer.Documents.SelectMany(static d => d.Clauses).ToDictionary(nameOf);
        var tried = 0;
        foreach (var said in clauses.SelectMany(static c => new[] { Citation.Full(c), Words(c) }).Concat(["everything", "where is it mentioned: states", "G7"]))
        {
            var reply = answerer.Answer(said, ConversationState.Empty);
            foreach (var suggestion in Presenter.Present(reply).Suggestions.Concat(Presenter.Present(reply, 10).Suggestions).Except(Examples(answerer)))
            {
                var name = suggestion[Introductions.First(i => suggestion.StartsWith(i, StringComparison.Ordinal)).Length..];
                Assert.True(byName.TryGetValue(name, out var clause), suggestion);
                Assert.Equal([clause], Quoted(answerer, suggestion, reply.State));
                tried++;
            }
        }

        Assert.True(tried > 2);
    }

    // A question of some of the clause's own words, so that clauses further away are suggested too.
    private static string Words(Clause clause) => "what about " + string.Join(' ', clause.Text.ToString().Split(' ').Take(5));

    private static System.Collections.Immutable.ImmutableArray<string> Examples(Answerer answerer) => Presenter.Present(answerer.Answer("help", ConversationState.Empty)).Suggestions;

    private static IEnumerable<Clause> Quoted(Answerer answerer, string said, ConversationState state) =>
        answerer.Answer(said, state).Answer is Answer.Quoted quoted ? quoted.Quotes.Where(static q => q.Span == q.Clause.Span).Select(static q => q.Clause) : [];
}
