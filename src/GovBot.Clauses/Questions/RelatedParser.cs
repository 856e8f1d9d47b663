using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises that all that has to do with something is asked for by a compound: "list all UN related things", "every human-rights-related passage".</summary>
internal static class RelatedParser
{
    private static readonly FrozenSet<string> Quantities = WordSet.Of("all every any each everything anything list which what whatever");

    private static readonly FrozenSet<string> Things = WordSet.Of(
        "thing things stuff passage passages paragraph paragraphs para paras clause clauses article articles content contents item items point points mention mentions reference references part parts " +
        "place places matter matters topic topics issue issues text texts provision provisions term terms word words line lines sentence sentences section sections");

    /// <summary>The question, or null.</summary>
    public static Question.Occurrences? Parse(Utterance utterance, ImmutableArray<Token> tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
        {
            if (!tokens[at].Is("related") || tokens[at].Quoted || !(at + 1 == tokens.Length || Things.Contains(tokens[at + 1].Text) || tokens[at + 1].Kind == TokenKind.Symbol))
                continue;
            var start = at;
            while (start > 0 && (tokens[start - 1].Is("-") || (IsContent(tokens[start - 1]) && tokens[start - 1].Kind != TokenKind.Symbol)))
                start--;
            var end = tokens[at - 1].Is("-") ? at - 1 : at;
            if (start < end && tokens[..start].Concat(tokens[(at + 1)..]).Any(static t => Quantities.Contains(t.Text)))
                return new Question.Occurrences([utterance.Slice(TextSpan.Between(tokens[start].Span.Start, tokens[end - 1].Span.End))], OccurrenceScope.Everywhere, IsQuoted: false, WithOtherWords: true);
        }

        return null;
    }

    // "UN" is content though "un" is none.
    private static bool IsContent(Token token) => !Quantities.Contains(token.Text) && !Things.Contains(token.Text) && (token.Upper || !Lexicon.FunctionWords.Contains(token.Text)) && token.Text is not ("list" or "name" or "find");
}
