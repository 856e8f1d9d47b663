using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Kinds of answer that have a form of words of their own: what counts as something, examples of it. Nothing is marked
/// in the index for them: the form does not make a clause a better one, it only tells whether it can answer.
/// </summary>
internal static class AnswerForms
{
    /// <summary>Says what a word means.</summary>
    public const string Definition = "@definition";

    /// <summary>Gives examples.</summary>
    public const string Examples = "@examples";

    /// <summary>Says what has to be done.</summary>
    public const string Duty = "@duty";

    /// <summary>Gives a title between quotation marks.</summary>
    public const string Title = "@quoted";

    /// <summary>Names a language.</summary>
    public const string Tongue = "@language";

    /// <summary>Gives a reason or a purpose.</summary>
    public const string Reason = "@reason";

    /// <summary>Gives a time of the day.</summary>
    public const string Clock = "@clock";

    /// <summary>Says what comes first.</summary>
    public const string Comparison = "@comparison";

    /// <summary>Says what follows where something is the case.</summary>
    public const string Consequence = "@consequence";

    private const int LongestThing = 4;

    private static readonly FrozenSet<string> Stressing = WordSet.Of("exactly really actually");
    private static readonly FrozenSet<string> Happening = WordSet.Of("happens happen happened");
    private static readonly FrozenSet<string> Conditions = WordSet.Of("if when to with");
    private static readonly FrozenSet<string> Titles = WordSet.Of("title titles");
    private static readonly FrozenSet<string> Tongues = WordSet.Of("languages tongue tongues");
    private static readonly FrozenSet<string> Coming = WordSet.Of("come comes came rank ranks ranked");
    private static readonly FrozenSet<string> First = WordSet.Of("first last top highest");
    private static readonly FrozenSet<string> Most = WordSet.Of("most least");
    private static readonly FrozenSet<string> Often = WordSet.Of("often frequently");
    private static readonly FrozenSet<string> Being = WordSet.Of("is are was were");
    private static readonly FrozenSet<string> The = WordSet.Of("the");
    private static readonly FrozenSet<string> Counting = WordSet.Of("count counts counted qualify qualifies qualified defined classified classed");
    private static readonly FrozenSet<string> ForExample = WordSet.Of("example examples");
    private static readonly FrozenSet<string> Asking = WordSet.Of("what which any some give an name list");
    private static readonly FrozenSet<string> Of = WordSet.Of("of");
    private static readonly FrozenSet<string> As = WordSet.Of("as");

    private static readonly ImmutableArray<string> Defining =
        [" means ", " mean ", "defined as", " refers to ", "considered", "deemed", "count as", "counts as", "qualify as", "qualifies as", "classified as", "understood"];

    private static readonly ImmutableArray<string> Exemplifying = ["for example", "for instance", "such as", "e.g.", "including", "in particular", "inter alia"];

    private static readonly ImmutableArray<string> Obliging =
    [
        "must", "shall", "should", "require", "oblige", "obligation", "have to", "has to", "will ", " commit to", "undertake", "agree to", "resolve to", "resolve that", "decide to", "decide that", "pledge to",
        "are to ", "is to ", "no later than", "not later than", "at the latest", "may not", "may only", "only if",
    ];

    private static readonly ImmutableArray<string> Languages = [" English", " French", " Spanish", " Arabic", " Chinese", " Russian", " German", " Korean", " Japanese", " Italian", " Portuguese", " Latin"];

    private static readonly ImmutableArray<string> Comparing = [" most ", " least ", "above all", "first and foremost", "priorit"];

    private static readonly ImmutableArray<string> Clocks =
        [":00", ":15", ":30", ":45", "o'clock", " a.m.", " p.m.", "noon", "midnight", "sunrise", "sunset", "in the morning", "in the evening", "in the afternoon", "at night"];

    private static readonly ImmutableArray<string> Following = [" if ", "If ", "unless", "in the event", "in case", "failing", "where a", "where the", "whenever", " shall", "should be", "must be", "may be", "lapse", "expire", "deemed"];

    private static readonly ImmutableArray<string> QuotationMarks = ["\"", "\u201C", "\u00AB"];

    /// <summary>The form that an utterance asks for, or null.</summary>
    public static AskedAnswer? AskedBy(ImmutableArray<Token> tokens) =>
        TokenRows.HasRow(tokens, Counting, As) ? new AskedAnswer(Definition, IsRequired: true, Counting)
        : TokenRows.HasRow(tokens, Asking, ForExample) || TokenRows.HasRow(tokens, ForExample, Of) ? new AskedAnswer(Examples, IsRequired: true, ForExample)
        : tokens.Any(static t => t.Is("which")) && AsksForMost(tokens) ? new AskedAnswer(Comparison, IsRequired: true, Most)
        : TokenRows.HasRow(tokens, Titles, Of) && !tokens.Any(static t => Lexicon.DocumentWords.Contains(t.Text)) ? new AskedAnswer(Title, IsRequired: true, Titles)
        : TokenRows.HasRow(tokens, Asking, Tongues) ? new AskedAnswer(Tongue, IsRequired: true, Tongues)
        : TokenRows.HasRow(tokens, Happening, Conditions) ? new AskedAnswer(Consequence, IsRequired: true, Happening)
        : AsksWhatOneIs(tokens) || AsksForMeaning(tokens) ? new AskedAnswer(Definition, IsRequired: true, As)
        : null;

    /// <summary>Whether it asks what has to be done, and nothing else.</summary>
    public static bool AsksForDuty(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => t.Is("must")) && tokens.Any(static t => t.Text is "which" or "what" or "how" or "when" or "who" or "where");

    // "what does it mean in practice"; "what does it mean for the poor" asks for consequences.
    private static bool AsksForMeaning(ImmutableArray<Token> tokens) => tokens is [{ Text: "what" }, { Text: "does" or "do" }, ..] &&
        tokens.Select((t, i) => t.Text is "mean" or "means" && (i + 1 == tokens.Length || tokens[i + 1].Kind == TokenKind.Symbol || tokens[i + 1].Text is "in" or "here" or "exactly" or "precisely")).Any(static asks => asks);

    // "which risks are the most serious", "which comes first"; not "the most powerful models".
    private static bool AsksForMost(ImmutableArray<Token> tokens) =>
        TokenRows.HasRow(tokens, Coming, First) || TokenRows.HasRow(tokens, Most, Often) || TokenRows.HasRow(tokens, Being, The, Most) || TokenRows.HasRow(tokens, Being, Most);

    // "what is a network", "what is democracy"; "what is the network" may ask anything of it.
    private static bool AsksWhatOneIs(ImmutableArray<Token> tokens) => tokens switch
    {
        [{ Text: "what" }, { Text: "is" }, { Text: "a" or "an" }, ..] or [{ Text: "what's" or "whats" }, { Text: "a" or "an" }, ..] => true,
        [{ Text: "what" }, { Text: "is" }, .. var term] => IsBare(term),
        [{ Text: "what's" or "whats" }, .. var term] => IsBare(term),
        _ => false,
    };

    // A few words of content to the end; "annexed" and "new" are no things.
    private static bool IsBare(ImmutableArray<Token> tokens)
    {
        var words = tokens.TakeWhile(static t => t.Kind == TokenKind.Word && !Stressing.Contains(t.Text)).ToList();
        return words.Count is > 0 and <= LongestThing && tokens.Skip(words.Count).All(static t => t.Kind == TokenKind.Symbol || Stressing.Contains(t.Text)) &&
            !words.Exists(static t => (Lexicon.FunctionWords.Contains(t.Text) && !t.Is("of")) || Lexicon.LightWords.Contains(t.Text) || MannerOfDoing.IsParticiple(t.Text));
    }

    /// <summary>Whether a clause has a form.</summary>
    public static bool IsIn(string kind, Clause clause) => kind switch
    {
        Definition => Has(clause, Defining),
        Examples => Has(clause, Exemplifying),
        Duty => Has(clause, Obliging),
        Clock => Has(clause, Clocks),
        Tongue => Has(clause, Languages),
        Title => Has(clause, QuotationMarks),
        Comparison => Has(clause, Comparing),
        Consequence => Has(clause, Following),
        _ => false,
    };

    private static bool Has(Clause clause, ImmutableArray<string> forms)
    {
        foreach (var form in forms)
        {
            if (clause.Document.Slice(clause.Own).Contains(form, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
