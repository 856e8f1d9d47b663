using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Finds the words on which a question turns: "which thresholds", "what is the capital of", "who chairs". Where no clause
/// has them, it is not answered by what is said of the rest.
/// </summary>
/// <param name="tokens">The question.</param>
/// <param name="vocabulary">What is a word and no name: "English".</param>
internal sealed class QuestionFocus(ImmutableArray<Token> tokens, Vocabulary vocabulary)
{
    private static readonly FrozenSet<string> Asking = WordSet.Of("which what who what's who's whats whos");
    private static readonly FrozenSet<string> Doing = WordSet.Of("do can could should must may");
    private static readonly FrozenSet<string> Being = WordSet.Of("is are was were");
    private static readonly FrozenSet<string> Determiners = WordSet.Of("the a an its their exact");
    // Words for kinds of things, which a text rarely uses of itself: "which instrument on safety" turns on safety.
    private static readonly FrozenSet<string> Kinds = WordSet.Of(
        "instrument instruments body bodies organisation organisations organization organizations institution institutions event events meeting meetings measure measures mechanism " +
        "mechanisms initiative initiatives tool tools aspect aspects area areas field fields issue issues element elements item items provision provisions section sections " +
        "phrase phrases term terms verb verbs sentence sentences language stance approach actor actors group groups value values principle principles step steps role roles " +
        "purpose kinds types type categories category sorts reason reasons message idea ideas attitude deal story gist point");

    private readonly MannerOfDoing _manner = new(tokens);

    /// <summary>Whether a term stands right behind the question word.</summary>
    public bool IsAsked(Term term)
    {
        if (Kinds.Contains(term.Word))
            return false;
        var at = Before(term);
        if (at >= 0 && Determiners.Contains(tokens[at].Text))
            at--;
        if (at >= 0 && Being.Contains(tokens[at].Text))
            at--;
        return at >= 0 && (Asking.Contains(tokens[at].Text) || IsThere(at));
    }

    // "is there a hotline", "are there any statistics"
    private bool IsThere(int at) => (tokens[at].Is("there") ? at : at - 1) is > 0 and var there && tokens[there].Is("there") && Being.Contains(tokens[there - 1].Text) &&
        (there == at || tokens[at].Is("any"));

    /// <summary>Whether a term is what somebody did or is to do, or what is done to something: a clause without it does not answer, though others have it.</summary>
    public bool IsDoing(Term term) => (IsDeed(term) || _manner.IsDone(term)) && !Lexicon.LightWords.Contains(term.Word);

    /// <summary>Whether it asks why or how.</summary>
    public bool AsksForCause { get; } = tokens.Any(static t => t.Text is "why" or "how");

    /// <summary>Whether nothing answers without a term: a name, something of one's own, what is asked for of something else, what is done to it.</summary>
    public bool IsDecisive(Term term) => IsOwn(term) || IsName(term) || IsPart(term) || IsDeed(term) || _manner.IsDone(term) || _manner.IsProcedure || IsMost(term);

    /// <summary>Whether a term is what is counted: "how many barges"; money is counted in coins.</summary>
    public bool IsCounted(Term term) => Before(term) is > 0 and var at && (tokens[at].Is("many") || (tokens[at].Is("much") && term.Word is not "money")) && tokens[at - 1].Is("how");

    // "how do I join"
    private bool IsOwn(Term term) => Before(term) is > 0 and var at && tokens[at].Text is "i" && Doing.Contains(tokens[at - 1].Text);

    // "which is the biggest"
    private bool IsMost(Term term) => term.Word.Length > 5 && term.Word.EndsWith("est", StringComparison.Ordinal) && Before(term) is >= 0 and var at && tokens[at].Text is "the" && tokens.Any(static t => Asking.Contains(t.Text));

    // "who chairs it", "who drafted it", "what changed"
    private bool IsDeed(Term term) => Doer(Before(term)) is >= 0 and var at && (tokens[at].Text is "who" || (tokens[at].Text is "what" && MannerOfDoing.IsParticiple(term.Word))) && !Kinds.Contains(term.Word);

    /// <summary>Whether a term is what somebody does or will do, of whom is asked: "who appoints"; not "who appointed".</summary>
    public bool IsPresentDeed(Term term) => Doer(Before(term)) is >= 0 and var at && tokens[at].Is("who") && !MannerOfDoing.IsParticiple(term.Word) && IsDeed(term);

    // Over the auxiliary of "who will check it".
    private int Doer(int at) => at > 0 && tokens[at].Text is ("will" or "would" or "shall" or "should" or "can" or "could" or "did" or "has" or "have") && tokens[at - 1].Is("who") ? at - 1 : at;

    // "what is the mandate of …"
    private bool IsPart(Term term)
    {
        var at = Before(term) + 1;
        return IsAsked(term) && at + 1 < tokens.Length && tokens[at + 1].Is("of") && tokens[0].Text is not "which";
    }

    // By its capital, inside a sentence whose other words are mostly small.
    private bool IsName(Term term)
    {
        var at = Before(term) + 1;
        return at > 0 && at < tokens.Length && tokens[at].Upper && !vocabulary.HasWord(term.Word) && tokens[at - 1].Text is not ("." or "!" or "?" or ":" or "\"") && tokens.Count(static t => t.Upper) * 2 <= tokens.Length;
    }

    // -1 where nothing stands before it.
    private int Before(Term term)
    {
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (tokens[i].Span.Start < term.Span.Start)
                return i;
        }

        return -1;
    }
}
