using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises that a list of all names of a kind is asked for: "list of acronyms", "which organisations are named", "what other texts does it refer to".</summary>
internal static class GlossaryParser
{
    private static readonly FrozenSet<string> Glossaries = WordSet.Of("glossary glossaries acronym acronyms abbreviation abbreviations initialisms");
    private static readonly FrozenSet<string> Bodies = WordSet.Of("organisations organizations bodies organisation organization");
    private static readonly FrozenSet<string> Texts = WordSet.Of("instruments texts documents publications");
    private static readonly FrozenSet<string> Mentioning = WordSet.Of("mentioned named listed cited referred mention mentions names name refer refers cite cites referenced references");

    private static readonly FrozenSet<string> Company = WordSet.Of(
        "list lists listing of all the a an show me give what which are is used in this that it document declaration text there any do you have please named mentioned " +
        "listed cited names name mention mentions does international other every each defined terms and or by tell get print full complete here explained introduced ? . , !");

    private static readonly FrozenSet<string> TextCompany = [.. Company, .. Mentioning, "to", "else", "they", "we", "also", "kinds", "kind", "types", "type", "legal", "can", "could", "besides", "itself"];

    /// <summary>The kind, or null where no such list is asked for.</summary>
    public static GlossaryKind? Parse(ImmutableArray<Token> tokens)
    {
        if (tokens.All(static t => Glossaries.Contains(t.Text) || Company.Contains(t.Text)) &&
            (TokenRows.HasAny(tokens, Glossaries) || TokenRows.HasPair(tokens, "defined", "terms")))
            return GlossaryKind.Terms;
        if (!tokens.Any(static t => t.Text is "which" or "what" or "list" or "name" or "all" or "every"))
            return null;
        if (TokenRows.HasAny(tokens, Bodies) && tokens.All(static t => Bodies.Contains(t.Text) || Company.Contains(t.Text)))
            return GlossaryKind.Bodies;
        return TokenRows.HasAny(tokens, Texts) && TokenRows.HasAny(tokens, Mentioning) && tokens.All(static t => Texts.Contains(t.Text) || TextCompany.Contains(t.Text)) ? GlossaryKind.Texts : null;
    }
}
