using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Reads that other words for something are wanted, too: "or anything like it", "including synonyms", "or similar".</summary>
internal static class OtherWords
{
    private static readonly FrozenSet<string> Heads = FrozenSet.Create("synonym", "synonyms", "similar", "like", "related", "words", "equivalent", "equivalents", "comparable");

    private static readonly FrozenSet<string> Company = FrozenSet.Create(
        "or", "and", "anything", "something", "any", "including", "included", "incl", "with", "its", "it", "that", "words", "terms", "term", "word", "in", "other", "the", "to",
        "also", "plus", "expressions", "wording", ",", "(", ")", "synonym", "synonyms", "similar", "like", "related", "equivalent", "equivalents", "comparable");

    /// <summary>Whether they are wanted, and the tokens without the words that say so.</summary>
    public static (bool Wanted, ImmutableArray<Token> Tokens) Read(ImmutableArray<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!Heads.Contains(tokens[at].Text) || tokens[at].Quoted)
                continue;
            var (start, end) = (at, at + 1);
            while (start > 0 && Company.Contains(tokens[start - 1].Text) && !tokens[start - 1].Quoted)
                start--;
            while (end < tokens.Length && Company.Contains(tokens[end].Text) && !tokens[end].Quoted)
                end++;
            if (IsWanted(tokens[start..end]))
                return (true, tokens.RemoveRange(start, end - start));
        }

        return (false, tokens);
    }

    // "the word risk" asks for no other; "or anything like it", "in other words" and "synonyms" do.
    private static bool IsWanted(ImmutableArray<Token> run) => run.Any(static t => t.Text.StartsWith("synonym", StringComparison.Ordinal)) ||
        (run.Any(static t => t.Text is "or" or "and" or "including" or "in") &&
            run.Any(static t => t.Text is "similar" or "like" or "related" or "other" or "comparable" or "equivalent" or "equivalents"));
}
