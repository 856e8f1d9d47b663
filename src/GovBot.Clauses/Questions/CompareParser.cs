using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises that clauses are to be set side by side: "compare 3 and 8", "difference between 2 and 5", "3 vs 8".</summary>
internal sealed class CompareParser(ReferenceParser references, DocumentNames names)
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create("compare", "contrast", "comparing", "comparison", "juxtapose");
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create("difference", "differences", "comparison", "similarities", "similarity", "overlap", "contrast", "common");
    private static readonly FrozenSet<string> Betweens = FrozenSet.Create("between", "of");
    private static readonly FrozenSet<string> Joins = FrozenSet.Create("with", "to", "against", "vs", "versus", "from", "and", "both");
    private static readonly FrozenSet<string> Company = FrozenSet.Create("how", "does", "do", "differ", "differs", "side", "by", "main", "any", "key", "there", "have", "in");

    /// <summary>The question, or null.</summary>
    public Question? Parse(ImmutableArray<Token> tokens)
    {
        var unquoted = tokens.RemoveAll(static t => t.Quoted);
        if (!IsComparison(unquoted))
            return null;
        if (unquoted.All(static t => Verbs.Contains(t.Text) || Lexicon.Filler.Contains(t.Text)) && Verbs.Contains(unquoted[Opening.End(unquoted)].Text))
            return new Question.Usage(CheckingSkill.Compare);
        var rest = unquoted.Where(static t => !Verbs.Contains(t.Text) && !Nouns.Contains(t.Text) && !Company.Contains(t.Text) && !t.Is("between"))
            .Select(static t => Joins.Contains(t.Text) ? t with { Kind = TokenKind.Symbol, Text = "," } : t);
        var picks = references.Picks([.. rest]);
        if (unquoted.Any(static t => t.Kind == TokenKind.Number) && NamesAnother(unquoted))
            return new Question.Usage(CheckingSkill.Compare);
        return picks.IsEmpty ? null : new Question.Compare(picks);
    }

    // "compare 4 with 5 of bletchley" where only Seoul is at hand must not compare two paragraphs of that.
    private bool NamesAnother(ImmutableArray<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            var at = tokens[i].Is("the") && i + 1 < tokens.Length ? i + 1 : i;
            var isOther = tokens[at].Kind == TokenKind.Word && tokens[i - 1].Is("of") && names.Match(tokens, at) is null && !IsOwn(tokens[at].Text);
            if (isOther)
                return true;
        }

        return false;
    }

    private static bool IsOwn(string word) =>
        Lexicon.DocumentWords.Contains(word) || Lexicon.ClauseWords.Contains(word) || Lexicon.AnnexWords.Contains(word) || Lexicon.FunctionWords.Contains(word) ||
        Numerals.Cardinal(word) is not null || Numerals.Ordinal(word) is not null || Numerals.Roman(word) is not null;

    private static bool IsComparison(ImmutableArray<Token> tokens)
    {
        var start = Opening.End(tokens);
        if (start >= tokens.Length)
            return false;
        var isOrder = Verbs.Contains(tokens[start].Text);
        var isNoun = tokens.Zip(tokens.Skip(1)).Any(static pair => Nouns.Contains(pair.First.Text) && Betweens.Contains(pair.Second.Text));
        var isDiffering = tokens.Any(static t => t.Text is "differ" or "differs" or "vs" or "versus");
        return isOrder || isNoun || isDiffering;
    }
}
