using System.Diagnostics;
using GovBot.Clauses.Documents;
using GovBot.Workspaces;

namespace GovBot.Commands.Evaluation;

/// <summary>Ranks the clauses for questions with known passages, one question after another on one thread.</summary>
internal sealed class RankingEvaluation
{
    private readonly Workspace _workspace;
    private readonly List<RankedQuestion> _questions = [];
    private readonly List<TimeSpan> _times = [];
    private readonly HashSet<string> _passages = [];

    private RankingEvaluation(Workspace workspace, IEnumerable<QuestionLine> lines)
    {
        _workspace = workspace;
        foreach (var line in lines.Where(static l => l.Passages.Count > 0))
            _questions.Add(Rank(line));
        _passages.ExceptWith(workspace.Library.Documents.SelectMany(static d => d.Clauses).Select(NameOf));
        Report = RankingReport.Of(_questions, _passages.Count, _times);
    }

    public RankingReport Report { get; }

    /// <summary>The questions whose first passage is not right.</summary>
    public IEnumerable<RankedQuestion> Wrong => _questions.Where(static q => !q.IsRight);

    /// <summary>Whether a file is one of questions with known passages.</summary>
    public static bool Fits(IEnumerable<QuestionLine> lines) => lines.Any(static l => l.Passages.Count > 0);

    /// <summary>Ranks for every question that has passages.</summary>
    public static RankingEvaluation Of(Workspace workspace, IEnumerable<QuestionLine> lines) => new(workspace, lines);

    private RankedQuestion Rank(QuestionLine line)
    {
        HashSet<string> relevant = [.. line.Passages.Select(Normalized)];
        _passages.UnionWith(relevant);
        var start = Stopwatch.GetTimestamp();
        var ranked = _workspace.Index?.Search(line.Question!, RankedQuestion.Depth).Ranked ?? [];
        _times.Add(Stopwatch.GetElapsedTime(start));
        return new RankedQuestion(line, relevant, [.. ranked.Select(static r => NameOf(r.Clause))]);
    }

    private static string NameOf(Clause clause) => $"{clause.Document.Id} {clause.Number}";

    /// <summary>The passage's name as <see cref="NameOf"/> gives it: the file's name, which is no matter of case, and the number as it is written.</summary>
    private static string Normalized(string passage)
    {
        var parts = passage.Split(' ', 2, StringSplitOptions.TrimEntries);
        return parts is [var document, var number] ? $"{document.ToLowerInvariant()} {number}" : passage;
    }
}
