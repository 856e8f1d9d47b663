using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Tells whether a clause names an office or a body beside what was done: "who examined it" is answered by "the Auditors", too.</summary>
internal static class ActorForms
{
    private static readonly FrozenSet<string> Actors =
    [
        .. AskingWords.Offices, .. AskingWords.Bodies, .. AskingWords.Roles,
        .. WordSet.Of("council board assembly secretariat panel mayor treasurer manager auditor auditors advocate government ministers member members bank network guild"),
    ];

    /// <summary>Whether a sentence has what was done and an office or body in capitals that is not asked of itself.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="passage">Its words.</param>
    /// <param name="tried">What the question looks for, and how the clause meets it.</param>
    public static bool IsNamed(Clause clause, PassageTerms passage, List<TriedNeed> tried)
    {
        var text = clause.Document.Text;
        var done = tried.Where(static t => t.Need.IsMust && t.Match is not null).SelectMany(static t => t.Match!.Spans).ToList();
        var typed = tried.SelectMany(static t => t.Need.Typed).Select(static t => t.Stem).ToHashSet(StringComparer.Ordinal);
        return clause.Kind != ClauseKind.Title && clause.Sentences.Any(s => done.Exists(s.Contains) &&
            passage.Terms.Any(t => s.Contains(t.Span) && char.IsUpper(text[t.Span.Start]) && Actors.Contains(t.Word) && !typed.Contains(t.Stem)));
    }

    /// <summary>Whether what is done is only said to be done, by nobody: "experts appointed for three years" does not tell who appoints.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="deed">What is done, where it stands.</param>
    public static bool IsByNobody(Clause clause, NeedMatch deed) => !deed.Spans.IsEmpty && deed.Spans.All(span =>
        MannerOfDoing.IsParticiple(clause.Document.Slice(span).ToString().ToLowerInvariant()) &&
        clause.Sentences.FirstOrDefault(s => s.Contains(span), clause.Own) is var sentence &&
        !clause.Document.Slice(TextSpan.Between(span.End, Math.Max(span.End, sentence.End))).Contains(" by ", StringComparison.Ordinal));
}
