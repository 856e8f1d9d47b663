using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>Sets clauses side by side, with the content words that all have, by stem, and those that only one has.</summary>
internal sealed class CompareAnswers(ReferenceAnswers references)
{
    private const int MostClauses = 4;

    /// <summary>The comparison; where one clause is named, with the one shown last.</summary>
    public Answer Answer(ImmutableArray<Pick> picks, ImmutableArray<Clause> shown)
    {
        if (references.Answer(picks, shown) is not Answers.Answer.Quoted { Quotes: var quotes, Absent: var absent })
            return references.Answer(picks, shown);
        ImmutableArray<Clause> clauses = [.. quotes.Select(static q => q.Clause).Distinct()];
        if (clauses.Length == 1 && absent.IsEmpty && shown.Length > 0 && shown[0] != clauses[0])
            clauses = clauses.Insert(0, shown[0]);
        if (clauses.Length == 1 && !absent.IsEmpty)
            return new Answers.Answer.NoSuchClause(absent);
        return clauses.Length is < 2 or > MostClauses ? new Answers.Answer.Usage(CheckingSkill.Compare) : Compared(clauses, absent);
    }

    private static Answers.Answer.Compared Compared(ImmutableArray<Clause> clauses, ImmutableArray<AbsentClause> absent)
    {
        var words = clauses.Select(Words).ToList();
        var shared = words[0].Where(w => words.TrueForAll(other => other.Exists(o => o.Stem == w.Stem))).Select(static w => w.Word);
        var only = words.Select(own => own.Where(w => words.TrueForAll(other => other == own || !other.Exists(o => o.Stem == w.Stem))).Select(static w => w.Word).ToImmutableArray());
        return new([.. clauses.Select(static c => Quote.Whole(c))], [.. shared], [.. only], absent);
    }

    private static List<(string Stem, string Word)> Words(Clause clause) =>
        [.. TermReader.Read(clause.Document.Text, clause.Span).Where(static t => !Lexicon.FunctionWords.Contains(t.Word) && t.Word.Any(char.IsLetter))
            .GroupBy(static t => t.Stem).Select(g => (g.Key, Plainest(g.Select(t => clause.Document.Slice(t.Span).ToString()))))];

    // "safety" says more of a text than the "Safety" of a name in it.
    private static string Plainest(IEnumerable<string> forms) => forms.OrderBy(static f => char.IsUpper(f[0]) ? 1 : 0).First();
}
