using System.Collections.Immutable;
using System.Diagnostics;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>Arranges replies into blocks. All of the bot's own sentences are in <see cref="Wording"/>.</summary>
public static class Presenter
{
    private const int MostSuggestions = 5;

    /// <summary>Arranges a reply.</summary>
    public static Presentation Present(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        IEnumerable<Block> blocks = reply.IsCut ? [.. Blocks(reply.Answer), new Block.Say(Wording.Cut)] : Blocks(reply.Answer);
        return new Presentation([.. blocks], [.. Suggestions(reply.Answer).Take(MostSuggestions)]);
    }

    /// <summary>What a welcome says.</summary>
    public static Presentation Welcome(ImmutableArray<Document> documents) =>
        new([new Block.Say(Wording.Welcome(documents)), new Block.Lines(Wording.Examples)], Wording.Examples);

    private static IEnumerable<Block> Blocks(Answer answer) => answer switch
    {
        Answer.Quoted quoted => [.. Said(Wording.Unsaid(quoted)), .. Quotations(quoted.Quotes), .. Said(Wording.Absent(quoted.Absent))],
        Answer.Listing listing => [new Block.Say(Wording.Listing(listing)), .. Quotations(listing.Quotes), .. Nearest(listing.Nearest)],
        Answer.Choice choice => [new Block.Say(Wording.Choice), new Block.Lines([.. choice.Options.Select(Citation.Full)])],
        Answer.NoSuchClause none => Said(Wording.Absent(none.Absent)),
        Answer.NotAnswered not => [new Block.Say(Wording.NotAnswered(not)), .. Nearest(not.Nearest)],
        Answer.BeyondEdge edge => Said(Wording.BeyondEdge(edge)),
        Answer.NothingShown => Said(Wording.NothingShown),
        Answer.NothingFurther => Said(Wording.NothingFurther),
        Answer.Explained explained => [new Block.Say(Wording.Explained(explained)), new Block.Lines(Wording.ExplainedLines(explained))],
        Answer.Greeting greeting => [new Block.Say(Wording.Greeting(greeting.Documents)), new Block.Lines(Wording.Examples)],
        Answer.Thanks => Said(Wording.Thanks),
        Answer.Help help => [new Block.Say(Wording.Help(help.Documents)), new Block.Lines(Wording.Examples)],
        Answer.NoDocuments => Said(Wording.NoDocuments),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Suggestions(Answer answer) => answer switch
    {
        Answer.Quoted { Quotes: [var first, ..] and [.., var last] } quoted => Around(first.Clause, last.Clause).Concat(quoted.Further.Select(static c => "Also relevant: " + Name(c))),
        Answer.Choice choice => choice.Options.Select(Citation.Full),
        Answer.Greeting or Answer.Help or Answer.NothingShown => Wording.Examples,
        Answer.NotAnswered not => not.Nearest.Select(static q => "Show " + Name(q.Clause)),
        _ => [],
    };

    private static IEnumerable<string> Around(Clause first, Clause last)
    {
        if (Neighbours.Previous(first) is { } previous)
            yield return "Previous: " + Name(previous);
        if (Neighbours.Next(last) is { } next)
            yield return "Next: " + Name(next);
    }

    private static string Name(Clause clause) => Citation.Full(clause);

    private static IEnumerable<Block> Said(string? sentence) => string.IsNullOrEmpty(sentence) ? [] : [new Block.Say(sentence)];

    private static IEnumerable<Block> Quotations(ImmutableArray<Quote> quotes) => quotes.Select(static q => new Block.Quotation(q, Citation.Full(q.Clause)));

    private static IEnumerable<Block> Nearest(ImmutableArray<Quote> quotes) =>
        quotes.IsEmpty ? [] : [new Block.Say(Wording.Nearest(quotes.Length)), .. Quotations(quotes)];
}
