namespace GovBot.Commands.Evaluation;

/// <summary>The intervals of the shares of a <see cref="KindReport"/>, null where these are.</summary>
internal sealed record KindIntervals(
    Interval? Right, Interval? RightFirst, Interval? RightInThree, Interval? Complete, Interval? FalseAnswers, Interval? FalseRefusals);
