using System.Diagnostics;
using GovBot.Clauses.Answers;
using Verdicts = GovBot.Clauses.Checking.Verdict;

namespace GovBot.Channels.Terminal;

/// <summary>A finding as other programs read it; the shape is a contract, described in docs/json.md.</summary>
internal sealed record FindingJson(
    string Verdict, bool Right, string? Quotation, IReadOnlyList<QuoteJson> Quotes, IReadOnlyList<ChangeJson> Changes, IReadOnlyList<string> Said, IReadOnlyList<string> Missing)
{
    /// <summary>Draws a finding.</summary>
    public static FindingJson Of(Finding finding) => finding switch
    {
        Finding.Quotation quotation => new(
            VerdictOf(quotation), quotation.IsRight, quotation.Text, [.. quotation.Quotes.Select(QuoteJson.Of)],
            quotation.Verdict is Verdicts.Altered altered ? [.. altered.Changes.Select(ChangeJson.Of)] : [],
            quotation.Foreign is { } foreign ? [foreign] : [.. quotation.Said.Select(static c => c.ToString())], [.. quotation.Absent.Select(static a => a.Name)]),
        Finding.Dangling dangling => new("noSuchClause", dangling.IsRight, null, [], [], [], [.. dangling.Absent.Select(static a => a.Name)]),
        Finding.Standing standing => new("exists", standing.IsRight, null, [], [], [.. standing.Clauses.Select(static c => c.ToString())], []),
        _ => throw new UnreachableException(),
    };

    private static string VerdictOf(Finding.Quotation quotation) => quotation.Verdict switch
    {
        Verdicts.Found { IsExact: false } => "sameWords",
        Verdicts.Found when quotation.IsMisattributed => "misattributed",
        Verdicts.Found { IsMarked: true } => "exactApartFromMarks",
        Verdicts.Found => "exact",
        Verdicts.Altered => "altered",
        Verdicts.NotFound => "notFound",
        _ => throw new UnreachableException(),
    };
}
