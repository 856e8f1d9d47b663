using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises that a citation is wanted: "cite 6 as OSCOLA", "how do I cite paragraph 6", "cite this".</summary>
internal sealed class CiteParser(ReferenceParser references, DocumentNames names)
{
    private static readonly FrozenSet<string> Heads = WordSet.Of("cite citing citation citations bibtex");
    private static readonly FrozenSet<string> Before = WordSet.Of("how do does should would must to i we one a an the give me us show get make write create copy what is what's correct right proper full " +
        "for as in them footnote reference bibliography");

    private static readonly FrozenSet<string> StyleWords = WordSet.Of("as in using per following style format form");
    private static readonly FrozenSet<string> Shown = WordSet.Of("this that it these those them");

    /// <summary>The question, or null.</summary>
    public Question? Parse(Utterance utterance, ImmutableArray<Token> tokens)
    {
        var head = Head(tokens);
        if (head < 0)
            return null;
        var (span, rest) = Style(tokens.RemoveAt(head), head);
        var style = tokens[head].Is("bibtex") ? "BibTeX" : span is { } named ? utterance.Slice(named) : null;
        var picks = references.Picks(rest);
        var isShown = rest.All(static t => Shown.Contains(t.Text) || Before.Contains(t.Text) || Lexicon.Filler.Contains(t.Text));
        if (!picks.IsEmpty || isShown)
            return new Question.Cite(picks, style);
        return Whole(rest) is { } whole ? new Question.Cite([whole], style) : null;
    }

    // "cite the Seoul Declaration", "cite the declaration"
    private Pick? Whole(ImmutableArray<Token> tokens)
    {
        Pick? whole = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            var name = names.Match(tokens, i);
            if (name is null && !Lexicon.DocumentWords.Contains(tokens[i].Text) && !Before.Contains(tokens[i].Text) && !Lexicon.Filler.Contains(tokens[i].Text))
                return null;
            whole = name is { } found ? new Pick(new Selection.Title(), found.Id) : whole ?? (Lexicon.DocumentWords.Contains(tokens[i].Text) ? new Pick(new Selection.Title(), null) : null);
            i += name is { } match ? match.Length - 1 : 0;
        }

        return whole;
    }

    // Nothing but polite words and those of a question may stand before it: "which paragraphs cite the UN?" asks for something else.
    private static int Head(ImmutableArray<Token> tokens)
    {
        var at = Opening.End(tokens);
        while (at < tokens.Length && !tokens[at].Quoted && !Heads.Contains(tokens[at].Text))
        {
            if (!Before.Contains(tokens[at].Text) && !CitationStyles.IsName(tokens[at].Text))
                return -1;
            at++;
        }

        return at < tokens.Length && !tokens[at].Quoted ? at : -1;
    }

    // The word behind "as" or "in", or one that is a style's name.
    private static (TextSpan? Name, ImmutableArray<Token> Others) Style(ImmutableArray<Token> tokens, int head)
    {
        var named = IndexOf(tokens, static t => CitationStyles.IsName(t.Text));
        if (named >= 0)
            return (tokens[named].Span, Without(tokens, named));
        for (var i = Math.Max(head, 1); i < tokens.Length; i++)
        {
            if (tokens[i - 1].Text is "as" or "in" or "using" && tokens[i].Kind == TokenKind.Word && !IsNoStyle(tokens[i].Text))
                return (tokens[i].Span, Without(tokens, i));
        }

        return (null, tokens);
    }

    private static bool IsNoStyle(string word) => Lexicon.Filler.Contains(word) || Lexicon.ClauseWords.Contains(word) || Lexicon.DocumentWords.Contains(word) || Lexicon.AnnexWords.Contains(word);

    private static ImmutableArray<Token> Without(ImmutableArray<Token> tokens, int style) =>
        [.. tokens.Where((t, i) => i != style && !(StyleWords.Contains(t.Text) && Math.Abs(i - style) <= 2))];

    private static int IndexOf(ImmutableArray<Token> tokens, Func<Token, bool> isWanted)
    {
        var at = 0;
        while (at < tokens.Length && !isWanted(tokens[at]))
            at++;
        return at < tokens.Length ? at : -1;
    }
}
