using System.Collections.Immutable;
using System.Diagnostics;
using GovBot.Clauses.Answers.Citations;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Arranges what was checked, compared, defined or cited into blocks.</summary>
internal static class SkillBlocks
{
    private const int MostSuggestedStyles = 4;
    private static readonly string[] SuggestedStyles = ["OSCOLA", "UN", "Bluebook", "Markdown", "HTML", "BibTeX"];

    /// <summary>The blocks of an answer of a skill.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="addressOf">Where a clause can be read, or null.</param>
    public static IEnumerable<Block> Of(Answer answer, Func<Clause, string?> addressOf) => answer switch
    {
        Answer.Verified { Findings: [Finding.Quotation only] } => Alone(only),
        Answer.Verified verified => [.. Several(verified.Findings), .. Said(CheckingWording.Unchecked(verified.Unchecked))],
        Answer.Compared compared => [.. Quotations(compared.Quotes), new Block.Lines(SkillWording.Words(compared)), .. Said(Wording.Absent(compared.Absent))],
        Answer.Defined { Introductions.IsEmpty: false } defined => Quotations(defined.Introductions),
        Answer.Defined defined => [.. Said(SkillWording.NotDefined(defined)), .. Quotations(defined.Uses)],
        Answer.Glossary { Entries.IsEmpty: true } glossary => Said(SkillWording.Glossary(glossary)),
        Answer.Glossary glossary => [.. Said(SkillWording.Glossary(glossary)), new Block.Lines(SkillWording.Entries(glossary)), .. Quotations(glossary.Quotes)],
        Answer.Cited cited => Cited(cited, addressOf),
        Answer.Usage usage => [.. Said(SkillWording.Usage(usage.Skill)), new Block.Lines(SkillWording.Examples(usage.Skill))],
        _ => throw new UnreachableException(),
    };

    /// <summary>What can be said next.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="nameOf">How a clause is named.</param>
    public static IEnumerable<string> Suggestions(Answer answer, Func<Clause, string> nameOf) => answer switch
    {
        Answer.Verified verified => Clauses(verified).Select(c => Wording.Show + nameOf(c)),
        Answer.Cited { Clauses: [var clause] } cited => SuggestedStyles
            .Where(s => CitationStyles.Find(s) != cited.Style).Take(MostSuggestedStyles).Select(s => $"cite {nameOf(clause)} as {s}"),
        Answer.Defined defined => defined.Uses.Select(static q => q.Clause).Distinct().Select(c => Wording.Show + nameOf(c)),
        Answer.Usage { Skill: CheckingSkill.Define } => ["glossary"],
        _ => [],
    };

    /// <summary>The clauses that an answer of a skill shows.</summary>
    public static ImmutableArray<Clause>? Shown(Answer answer) => answer switch
    {
        Answer.Verified verified when Clauses(verified) is { IsEmpty: false } clauses => clauses,
        Answer.Compared compared => [.. compared.Quotes.Select(static q => q.Clause)],
        Answer.Defined defined when !defined.Introductions.IsEmpty || !defined.Uses.IsEmpty => [.. defined.Introductions.Concat(defined.Uses).Select(static q => q.Clause).Distinct()],
        Answer.Cited cited => cited.Clauses,
        _ => null,
    };

    private static IEnumerable<Block> Alone(Finding.Quotation finding) =>
    [
        new Block.Say(CheckingWording.Of(finding)),
        .. finding.Verdict is Verdict.Altered altered ? [new Block.Lines(CheckingWording.Changes(altered)), new Block.Say(CheckingWording.TextSays)] : Array.Empty<Block>(),
        .. Quotations(finding.Quotes),
        .. finding.Verdict is Verdict.NotFound { Nearest: { } nearest } ? [new Block.Say(CheckingWording.NearestIs), .. Quotations([nearest])] : Array.Empty<Block>(),
    ];

    private static IEnumerable<Block> Several(ImmutableArray<Finding> findings)
    {
        var truth = findings.OfType<Finding.Quotation>().Where(static f => f.Verdict is not Verdict.Found { IsExact: true })
            .SelectMany(static f => f.Quotes).DistinctBy(static q => (q.Clause, q.Span)).ToImmutableArray();
        return
        [
            new Block.Say(CheckingWording.Summary(findings)),
            new Block.Lines([.. findings.Select(CheckingWording.Line)]),
            .. truth.IsEmpty ? [] : new[] { new Block.Say(CheckingWording.Truth) },
            .. Quotations(truth),
        ];
    }

    private static IEnumerable<Block> Cited(Answer.Cited cited, Func<Clause, string?> addressOf) =>
    [
        .. cited.Named is null ? [] : Said(SkillWording.Style(cited)),
        .. cited.Clauses.GroupBy(static c => c.Document).Select(g => new Block.Copyable(CitationWriter.Write([.. g], cited.Style, addressOf(g.First())))),
        .. cited.Named is null ? Said(SkillWording.Style(cited)) : [],
        .. Said(Wording.Absent(cited.Absent)),
    ];

    private static ImmutableArray<Clause> Clauses(Answer.Verified verified) =>
        [.. verified.Findings.OfType<Finding.Quotation>().SelectMany(static f => f.Quotes).Select(static q => q.Clause).Distinct()];

    private static IEnumerable<Block> Said(string? sentence) => string.IsNullOrEmpty(sentence) ? [] : [new Block.Say(sentence)];

    private static IEnumerable<Block> Quotations(ImmutableArray<Quote> quotes) => quotes.Select(static q => new Block.Quotation(q, Citation.Full(q.Clause)));
}
