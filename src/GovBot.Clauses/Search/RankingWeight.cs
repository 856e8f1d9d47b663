using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>One of the <see cref="RankingWeights"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Get">Its value.</param>
/// <param name="With">The weights with another value of it.</param>
public sealed record RankingWeight(string Name, Func<RankingWeights, float> Get, Func<RankingWeights, float, RankingWeights> With)
{
    /// <summary>Those that were chosen on questions, in the order in which they are tried anew.</summary>
    public static ImmutableArray<RankingWeight> Tuned { get; } =
    [
        new(nameof(RankingWeights.Vocabulary), static w => w.Vocabulary, static (w, v) => w with { Vocabulary = v }),
        new(nameof(RankingWeights.Associated), static w => w.Associated, static (w, v) => w with { Associated = v }),
        new(nameof(RankingWeights.VocabularyCredit), static w => w.VocabularyCredit, static (w, v) => w with { VocabularyCredit = v }),
        new(nameof(RankingWeights.AssociatedCredit), static w => w.AssociatedCredit, static (w, v) => w with { AssociatedCredit = v }),
        new(nameof(RankingWeights.Spelling), static w => w.Spelling, static (w, v) => w with { Spelling = v }),
        new(nameof(RankingWeights.AnswerType), static w => w.AnswerType, static (w, v) => w with { AnswerType = v }),
        new(nameof(RankingWeights.Light), static w => w.Light, static (w, v) => w with { Light = v }),
        new(nameof(RankingWeights.LightShare), static w => w.LightShare, static (w, v) => w with { LightShare = v }),
        new(nameof(RankingWeights.Unknown), static w => w.Unknown, static (w, v) => w with { Unknown = v }),
        new(nameof(RankingWeights.Focus), static w => w.Focus, static (w, v) => w with { Focus = v }),
        new(nameof(RankingWeights.UnknownFocus), static w => w.UnknownFocus, static (w, v) => w with { UnknownFocus = v }),
        new(nameof(RankingWeights.Matter), static w => w.Matter, static (w, v) => w with { Matter = v }),
        new(nameof(RankingWeights.Asking), static w => w.Asking, static (w, v) => w with { Asking = v }),
        new(nameof(RankingWeights.AskingWord), static w => w.AskingWord, static (w, v) => w with { AskingWord = v }),
        new(nameof(RankingWeights.AskingTitle), static w => w.AskingTitle, static (w, v) => w with { AskingTitle = v }),
        new(nameof(RankingWeights.AskingFirmly), static w => w.AskingFirmly, static (w, v) => w with { AskingFirmly = v }),
        new(nameof(RankingWeights.Smoothing), static w => w.Smoothing, static (w, v) => w with { Smoothing = v }),
        new(nameof(RankingWeights.Apart), static w => w.Apart, static (w, v) => w with { Apart = v }),
        new(nameof(RankingWeights.BesideQuestion), static w => w.BesideQuestion, static (w, v) => w with { BesideQuestion = v }),
        new(nameof(RankingWeights.AnswerCoverage), static w => w.AnswerCoverage, static (w, v) => w with { AnswerCoverage = v }),
        new(nameof(RankingWeights.Evidence), static w => w.Evidence, static (w, v) => w with { Evidence = v }),
        new(nameof(RankingWeights.FirmCoverage), static w => w.FirmCoverage, static (w, v) => w with { FirmCoverage = v }),
        new(nameof(RankingWeights.BesideAnswer), static w => w.BesideAnswer, static (w, v) => w with { BesideAnswer = v }),
        new(nameof(RankingWeights.RivalScore), static w => w.RivalScore, static (w, v) => w with { RivalScore = v }),
        new(nameof(RankingWeights.RivalScoreOfKind), static w => w.RivalScoreOfKind, static (w, v) => w with { RivalScoreOfKind = v }),
    ];
}
