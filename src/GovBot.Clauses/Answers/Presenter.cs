using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Languages;

namespace GovBot.Clauses.Answers;

/// <summary>Arranges replies into blocks. All of the bot's own sentences are in <see cref="Wording"/>.</summary>
public static class Presenter
{
    private const int MostSuggestions = 5;

    /// <summary>Arranges a reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="mostCharacters">
    /// Room for quotes, in characters. Quotes that do not fit are left out whole and named instead; the first is always shown.
    /// </param>
    /// <param name="addressOf">Where a clause can be read, for citations; null where nobody can follow a link.</param>
    public static Presentation Present(Reply reply, int mostCharacters = int.MaxValue, Func<Clause, string?>? addressOf = null)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var (blocks, omitted) = Fit([.. Said(ForeignWording.Line(reply)), .. Blocks(reply, addressOf ?? (static _ => null))], mostCharacters);
        if (!omitted.IsEmpty)
            blocks = blocks.Add(new Block.Say(Wording.Omitted(omitted)));
        if (reply.IsCut)
            blocks = blocks.Add(new Block.Say(reply.Answer is Answer.Verified ? CheckingWording.Cut : Wording.Cut));
        var suggestions = omitted.Take(1).Select(c => Wording.Show + Name(c, reply)).Concat(Suggestions(reply));
        return new Presentation(blocks, [.. suggestions.Take(MostSuggestions)]);
    }

    /// <summary>What a welcome says.</summary>
    public static Presentation Welcome(ImmutableArray<Document> documents) =>
        new([new Block.Say(Wording.Welcome(documents)), new Block.Lines(Wording.Examples)], Wording.Examples);

    /// <summary>Arranges what is said around the quotes of a reply, for a channel that draws these by themselves.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="omitted">The clauses for which it has no room, to be named.</param>
    public static Presentation Around(Reply reply, ImmutableArray<Clause> omitted)
    {
        var said = Present(reply).Blocks.RemoveAll(static b => b is Block.Quotation);
        return new Presentation(omitted.IsEmpty ? said : said.Add(new Block.Say(Wording.Omitted(omitted))), []);
    }

    private static (ImmutableArray<Block> Blocks, ImmutableArray<Clause> Omitted) Fit(IEnumerable<Block> blocks, int room)
    {
        var fitting = ImmutableArray.CreateBuilder<Block>();
        var omitted = ImmutableArray.CreateBuilder<Clause>();
        var isFirst = true;
        foreach (var block in blocks)
        {
            if (block is Block.Quotation { Quote: var quote } && ((room -= quote.Span.Length) < 0 || omitted.Count > 0) && !isFirst)
                omitted.Add(quote.Clause);
            else
                fitting.Add(block);
            isFirst &= block is not Block.Quotation;
        }

        return (fitting.ToImmutable(), omitted.ToImmutable());
    }

    private static IEnumerable<Block> Blocks(Reply reply, Func<Clause, string?> addressOf) => reply.Answer switch
    {
        Answer.NotAnswered when reply.Language == Language.Unknown => Said(ForeignWording.Understood),
        var answer => Blocks(answer, addressOf),
    };

    private static IEnumerable<Block> Blocks(Answer answer, Func<Clause, string?> addressOf) => answer switch
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
        _ => SkillBlocks.Of(answer, addressOf),
    };

    private static IEnumerable<string> Suggestions(Reply reply) => reply.Answer switch
    {
        Answer.Quoted { Quotes: [var first, ..] and [.., var last] } quoted =>
            Around(first.Clause, last.Clause, reply).Concat(quoted.Further.Select(c => Wording.AlsoRelevant + Name(c, reply))),
        Answer.Choice choice => choice.Options.Select(Citation.Full),
        Answer.Greeting or Answer.Help or Answer.NothingShown => Wording.Examples,
        Answer.NotAnswered not => not.Nearest.Select(q => Wording.Show + Name(q.Clause, reply)),
        var other => SkillBlocks.Suggestions(other, c => Name(c, reply)),
    };

    private static IEnumerable<string> Around(Clause first, Clause last, Reply reply)
    {
        if (Neighbours.Previous(first) is { } previous)
            yield return Wording.Previous + Name(previous, reply);
        if (Neighbours.Next(last) is { } next)
            yield return Wording.Next + Name(next, reply);
    }

    private static string Name(Clause clause, Reply reply) => reply.NamesDocuments ? Citation.Full(clause) : Citation.Brief(clause);

    private static IEnumerable<Block> Said(string? sentence) => string.IsNullOrEmpty(sentence) ? [] : [new Block.Say(sentence)];

    private static IEnumerable<Block> Quotations(ImmutableArray<Quote> quotes) => quotes.Select(static q => new Block.Quotation(q, Citation.Full(q.Clause)));

    private static IEnumerable<Block> Nearest(ImmutableArray<Quote> quotes) =>
        quotes.IsEmpty ? [] : [new Block.Say(Wording.Nearest(quotes.Length)), .. Quotations(quotes)];
}
