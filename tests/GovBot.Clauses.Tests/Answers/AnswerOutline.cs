using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>
/// A reply as one line: <c>3 4 !12</c> quotes two clauses and says that a third is not there; <c>choice</c>,
/// <c>notAnswered</c> and the other kinds go by name. Several documents are told apart by their ids.
/// </summary>
internal static class AnswerOutline
{
    public static string Of(Reply reply) => reply.Answer switch
    {
        Answer.Quoted quoted => Line([.. quoted.Quotes.Select(q => Name(q.Clause, reply)), .. Absent(quoted.Absent, reply), .. quoted.Unsaid.Select(static w => $"unsaid:{w}")]),
        Answer.Listing listing => Line([$"listing({listing.Count})", .. listing.Quotes.Select(q => Name(q.Clause, reply)).Distinct()]),
        Answer.Choice choice => Line(["choice", .. choice.Options.Select(c => Name(c, reply))]),
        Answer.NoSuchClause none => Line(["none", .. Absent(none.Absent, reply)]),
        Answer.BeyondEdge edge => edge.IsEnd ? "beyondEnd" : "beyondStart",
        Answer.NotAnswered not => Line(["notAnswered", .. not.Missing.Select(static w => "-" + w)]),
        var other => char.ToLowerInvariant(other.GetType().Name[0]) + other.GetType().Name[1..],
    };

    /// <summary>As <see cref="Of"/>, with the numbers of the sentences that are marked: <c>3[2]</c>.</summary>
    public static string WithMarks(Reply reply) => reply.Answer is not Answer.Quoted quoted ? Of(reply)
        : Line([.. quoted.Quotes.Select(q => Name(q.Clause, reply) + string.Concat(Marked(q))), .. Absent(quoted.Absent, reply)]);

    private static IEnumerable<string> Marked(Quote quote) => quote.Emphasis.Select(mark => $"[{quote.Clause.Sentences.IndexOf(mark) + 1}]");

    private static string Line(IReadOnlyList<string> words) => string.Join(' ', words);

    private static IEnumerable<string> Absent(IEnumerable<AbsentClause> absent, Reply reply) =>
        absent.Select(a => $"!{(reply.NamesDocuments ? a.Document.Id.Value + "/" : "")}{a.Name}");

    private static string Name(Clause clause, Reply reply) => reply.NamesDocuments ? clause.ToString() : clause.Number.Value;
}
