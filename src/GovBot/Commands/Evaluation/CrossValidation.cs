using GovBot.Channels.Terminal;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Commands.Evaluation;

/// <summary>
/// Measures how far the weights that were chosen on questions carry to others: the questions are dealt into folds by
/// turns, and those of a fold are answered with weights that are chosen on the questions of all other folds. Nothing is drawn at random.
/// </summary>
internal sealed class CrossValidation(DocumentLibrary library, ClauseIndex index, IReadOnlyList<QuestionLine> lines)
{
    // A choice on a hundred questions tells no finer steps apart.
    private static readonly float[] Steps = [0.7f, 0.85f, 1.2f, 1.4f];

    /// <summary>Runs it.</summary>
    /// <param name="folds">Number of folds, from 2 to the number of questions.</param>
    public FoldReport Run(int folds)
    {
        var results = new QuestionResult[lines.Count];
        List<Fold> chosen = [];
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = Choose([.. lines.Where((_, i) => i % folds != fold)]);
            List<int> held = [.. Enumerable.Range(0, lines.Count).Where(i => i % folds == fold)];
            foreach (var i in held)
                results[i] = Answer([lines[i]], weights)[0];
            chosen.Add(new Fold(held.Count, held.Count(i => results[i].IsRight), Changes(weights)));
        }

        return new FoldReport(EvaluationReport.Of(results), EvaluationReport.Of(Answer(lines, RankingWeights.Default)), chosen);
    }

    // One weight after the other, each kept where it gets more questions right.
    private RankingWeights Choose(List<QuestionLine> questions)
    {
        var (best, most) = (RankingWeights.Default, CountRight(questions, RankingWeights.Default));
        foreach (var weight in RankingWeight.Tuned)
        {
            foreach (var weights in Steps.Select(step => weight.With(best, step * weight.Get(RankingWeights.Default))).ToList())
            {
                if (CountRight(questions, weights) is var right && right > most)
                    (best, most) = (weights, right);
            }
        }

        return best;
    }

    private int CountRight(IReadOnlyList<QuestionLine> questions, RankingWeights weights) => Answer(questions, weights).Count(static r => r.IsRight);

    private List<QuestionResult> Answer(IReadOnlyList<QuestionLine> questions, RankingWeights weights)
    {
        var answerer = new Answerer(library, index.With(weights));
        return [.. questions.Select(line => new QuestionResult(line, AnswerJson.Of(line.Id, AskCommand.AnswerLine(answerer, line))))];
    }

    private static List<WeightChange> Changes(RankingWeights weights) =>
        [.. RankingWeight.Tuned.Where(w => w.Get(weights) != w.Get(RankingWeights.Default)).Select(w => new WeightChange(w.Name, w.Get(RankingWeights.Default), w.Get(weights)))];
}
