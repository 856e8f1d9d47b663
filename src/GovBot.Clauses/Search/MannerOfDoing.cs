using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Tells what a question wants done: "how is it tested", "which bodies were consulted", "has it ever been achieved", "how
/// can a firm join". A clause that has the thing and says nothing of the doing does not answer.
/// </summary>
/// <param name="tokens">The question.</param>
internal sealed class MannerOfDoing(ImmutableArray<Token> tokens)
{
    private const int FarthestBeing = 8;

    private static readonly FrozenSet<string> Asking = WordSet.Of("how which has have had by when where");
    private static readonly FrozenSet<string> Being = WordSet.Of("is are was were be been being get gets got");
    private static readonly FrozenSet<string> Able = WordSet.Of("can could do does should would must may to");
    private static readonly FrozenSet<string> Anybody = WordSet.Of("i we my our one you a an any someone somebody anyone anybody");
    private static readonly FrozenSet<string> Circumstances = WordSet.Of("before after during against upon through until since because across among amongst while");
    private static readonly FrozenSet<string> Purposes = WordSet.Of("supposed expected intended needed required meant");
    private static readonly FrozenSet<string> Participles = WordSet.Of("spoke wrote chose paid spent met built chosen dealt taught sent sold kept won lost cut fought sought caught hit hurt led fed drawn drafted written");

    /// <summary>Whether it asks how somebody goes about something.</summary>
    public bool IsProcedure { get; } = tokens.Select((t, i) => t.Is("how") && i + 2 < tokens.Length && (tokens[i + 1].Is("did") || (Able.Contains(tokens[i + 1].Text) && Anybody.Contains(tokens[i + 2].Text)))).Any(static asks => asks);

    /// <summary>Whether a term is what is done: a participle behind a form of "be", with nothing behind it that it describes.</summary>
    public bool IsDone(Term term)
    {
        if (!IsParticiple(term.Word) || Purposes.Contains(term.Word) || Lexicon.LightWords.Contains(term.Word) || Lexicon.FunctionWords.Contains(term.Word))
            return false;
        var at = tokens.IndexOf(tokens.FirstOrDefault(t => t.Span.Start <= term.Span.Start && t.Span.End >= term.Span.End) ?? tokens[0]);
        var being = at - 1;
        while (being > 0 && at - being < FarthestBeing && !Being.Contains(tokens[being].Text))
            being--;
        return being >= 0 && Being.Contains(tokens[being].Text) && tokens.Take(being + 1).Any(static t => Asking.Contains(t.Text)) &&
            (at + 1 == tokens.Length || tokens[at + 1].Kind == TokenKind.Symbol || Lexicon.FunctionWords.Contains(tokens[at + 1].Text) || Circumstances.Contains(tokens[at + 1].Text) || tokens[at + 1].Text.EndsWith("ly", StringComparison.Ordinal));
    }

    /// <summary>Whether a word has the form of a past participle.</summary>
    public static bool IsParticiple(string word) => (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || Participles.Contains(word);
}
