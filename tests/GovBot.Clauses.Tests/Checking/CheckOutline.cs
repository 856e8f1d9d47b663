using GovBot.Clauses.Answers;
using GovBot.Clauses.Checking;

namespace GovBot.Clauses.Tests.Checking;

/// <summary>
/// What was checked, as one line: <c>exact 6</c>, <c>marked 4</c>, <c>capitals punctuation 6</c>,
/// <c>altered 6: cycle→circle -not +very</c>, <c>not found</c>; <c>!</c> and where it was said to stand in front of what is misattributed.
/// </summary>
internal static class CheckOutline
{
    public static string Of(Answerer answerer, string said) => Of(answerer.Answer(said, ConversationState.Empty));

    public static string Of(Reply reply) => reply.Answer is Answer.Verified verified
        ? string.Join(" | ", verified.Findings.Select(f => Line(f, reply.NamesDocuments)))
        : Answers.AnswerOutline.Of(reply);

    private static string Line(Finding finding, bool namesDocuments) => finding switch
    {
        Finding.Quotation quotation => (quotation.IsMisattributed ? "!" : "") + Line(quotation, namesDocuments),
        Finding.Dangling dangling => $"none {string.Join(' ', dangling.Absent.Select(static a => a.Name))}",
        Finding.Standing standing => $"exists {string.Join(' ', standing.Clauses.Select(c => namesDocuments ? c.ToString() : c.Number.Value))}",
        _ => "?",
    };

    private static string Line(Finding.Quotation quotation, bool namesDocuments)
    {
        var where = string.Join(' ', quotation.Quotes.Select(q => namesDocuments ? q.Clause.ToString() : q.Clause.Number.Value));
        return quotation.Verdict switch
        {
            Verdict.Found found => $"{(found.IsExact ? found.IsMarked ? "marked" : "exact" : Differing(found))} {where}",
            Verdict.Altered altered => $"altered {where}: {string.Join(' ', altered.Changes.Select(Change))}",
            Verdict.NotFound { Nearest: { } nearest } => $"not found, near {nearest.Clause.Number}",
            _ => "not found",
        };
    }

    private static string Differing(Verdict.Found found) => $"{(found.CapitalsDiffer ? "capitals" : "")}{(found is { CapitalsDiffer: true, PunctuationDiffers: true } ? "+" : "")}{(found.PunctuationDiffers ? "punctuation" : "")}";

    private static string Change(WordChange change) => (change.Original?.Text, change.Said) switch
    {
        ({ } original, { } said) => $"{original}→{said}",
        ({ } original, null) => "-" + original,
        (_, var said) => "+" + said,
    };
}
