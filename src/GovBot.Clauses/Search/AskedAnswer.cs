using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>The kind of answer that a question asks for.</summary>
/// <param name="Mark">The mark of <see cref="AnswerMarks"/> on clauses that hold such an answer.</param>
/// <param name="IsRequired">Whether nothing else can be an answer: "how many" is answered by a number.</param>
/// <param name="Words">The words of the question that ask for it.</param>
internal sealed record AskedAnswer(string Mark, bool IsRequired, FrozenSet<string> Words)
{
    /// <summary>Whether it is asked of the document itself, whose title then answers first: "when was it signed?".</summary>
    public bool IsOfDocument { get; private init; }

    /// <summary>Whether a place is asked for that is no country.</summary>
    public bool IsOfCity { get; private init; }

    /// <summary>Whether it has to stand beside what it is asked of.</summary>
    public bool IsOfSomething => IsRequired && !IsOfDocument && Mark is (AnswerMarks.Date or AnswerMarks.Place or AnswerMarks.Number or AnswerMarks.Duration);

    private const int LongestRole = 6;

    private static readonly FrozenSet<string> States = WordSet.Of("countries nations states governments leaders jurisdictions");
    private static readonly FrozenSet<string> Parties = WordSet.Of("signatory signatories party parties participant participants signer signers");
    private static readonly FrozenSet<string> PartiesAndStates = [.. Parties, .. States];
    private static readonly FrozenSet<string> Places = WordSet.Of("where country nation city place venue town location");
    private static readonly FrozenSet<string> Bodies = WordSet.Of("organisation organisations organization organizations body bodies group groups ngo ngos association associations union unions university universities institute institutes agency agencies");
    private static readonly FrozenSet<string> Offices = WordSet.Of("ministry department authority regulator office court tribunal commission committee secretariat");
    private static readonly FrozenSet<string> Cities = WordSet.Of("city cities town towns venue");
    private static readonly FrozenSet<string> Holding = WordSet.Of("held hosted hosting");
    private static readonly FrozenSet<string> Venues = [.. Places, .. Cities, .. Holding, "take", "took"];
    private static readonly FrozenSet<string> Times = WordSet.Of("when when's year years month day date dates");
    private static readonly FrozenSet<string> Quantities = WordSet.Of("many much number amount percentage percent share sum budget figure");
    private static readonly FrozenSet<string> Spans = WordSet.Of("long many days weeks months years hours minutes duration");
    private static readonly FrozenSet<string> Titles = WordSet.Of("title titled heading headed headline entitled called name");
    private static readonly FrozenSet<string> Persons = WordSet.Of("person persons individual individuals people name names");
    private static readonly FrozenSet<string> Companies = WordSet.Of("company companies firm firms corporation corporations business businesses startup startups vendor vendors");
    private static readonly FrozenSet<string> Roles = WordSet.Of(
        "person minister president premier chancellor king queen ambassador official leader chair chairman chairwoman chairperson head secretary representative " +
        "author delegate signatory envoy commissioner director professor expert judge lawyer scientist");
    private static readonly FrozenSet<string> Which = WordSet.Of("which what");
    private static readonly FrozenSet<string> OfCompanies = WordSet.Of("ai tech big private");
    private static readonly FrozenSet<string> Names = WordSet.Of("name names");
    private static readonly FrozenSet<string> Many = WordSet.Of("many");
    private static readonly FrozenSet<string> Much = WordSet.Of("much many");
    private static readonly FrozenSet<string> ByWhat = WordSet.Of("by");
    private static readonly FrozenSet<string> Of = WordSet.Of("of");
    private static readonly FrozenSet<string> The = WordSet.Of("the");
    private static readonly FrozenSet<string> Being = WordSet.Of("is was");
    private static readonly FrozenSet<string> Number = WordSet.Of("number amount sum");
    private static readonly FrozenSet<string> How = WordSet.Of("how");
    private static readonly FrozenSet<string> Measures = WordSet.Of("often big large high tall old heavy far expensive deep wide costly small frequently");
    private static readonly FrozenSet<string> Whos = WordSet.Of("who who's whose whom");
    private static readonly FrozenSet<string> Asking = WordSet.Of("which what who whose list many name names what's");
    private static readonly FrozenSet<string> Texts = WordSet.Of("declaration document text paper thing this it");
    private static readonly FrozenSet<string> Making = WordSet.Of("agreed adopted signed issued made concluded approved published released drafted written dated sealed done");
    private static readonly FrozenSet<string> Joining = WordSet.Of("attended participated joined gathered met endorsed committed endorsed supported backed affirmed assembled travelled");
    private static readonly FrozenSet<string> TimesOfMaking = [.. Times, .. Making, "paper"];
    private static readonly FrozenSet<string> Auxiliaries = WordSet.Of("is was were will are do does did can could has had should shall would must");

    /// <summary>The kind that an utterance asks for, or null.</summary>
    public static AskedAnswer? By(ImmutableArray<Token> tokens) =>
        AnswerForms.AskedBy(tokens) is { } form ? form
        : AsksForTitle(tokens) ? new AskedAnswer(AnswerMarks.Title, IsRequired: false, Titles)
        : TokenRows.HasPair(tokens, "how", "long") || TokenRows.HasRow(tokens, Many, Spans) ? new AskedAnswer(AnswerMarks.Duration, IsRequired: true, Spans)
        : AsksForPerson(tokens) ? new AskedAnswer(AnswerMarks.Person, IsRequired: true, Persons)
        : TokenRows.HasRow(tokens, Which, Companies) || TokenRows.HasRow(tokens, Which, OfCompanies, Companies)
            ? new AskedAnswer(AnswerMarks.Company, IsRequired: true, Companies)
        : AsksForDate(tokens) ? OfDate(IsOfDocumentItself(tokens))
        : AsksWhoDid(tokens) ? new AskedAnswer(AnswerMarks.Names, IsRequired: true, Whos)
        : (TokenRows.HasAny(tokens, Parties) && !AsksForManner(tokens)) || (TokenRows.HasAny(tokens, Asking) && TokenRows.HasAny(tokens, States) && !AsksForTheirDoing(tokens)) ? new AskedAnswer(AnswerMarks.Countries, IsRequired: false, PartiesAndStates)
        : AsksForNumber(tokens) ? new AskedAnswer(AnswerMarks.Number, IsRequired: true, Quantities)
        : AsksForVenue(tokens) ? new AskedAnswer(AnswerMarks.Place, IsRequired: true, Venues) { IsOfCity = TokenRows.HasRow(tokens, Which, Cities) }
        : TokenRows.HasAny(tokens, Asking) && TokenRows.HasAny(tokens, Places) || tokens.Any(static t => t.Is("where")) ? new AskedAnswer(AnswerMarks.Place, IsRequired: false, Places)
        : AsksWhichBodies(tokens) ? new AskedAnswer(AnswerMarks.Names, IsRequired: true, Bodies)
        : TokenRows.HasAny(tokens, Whos) ? new AskedAnswer(AnswerMarks.Names, IsRequired: false, Whos)
        : null;

    // "what is this paper called", "the full title"; not "is Kenya named", "called upon", "by name".
    private static bool AsksForTitle(ImmutableArray<Token> tokens) =>
        (tokens.Any(static t => t.Text is "title" or "titled" or "heading" or "headed" or "headline" or "entitled") &&
            (TokenRows.HasAny(tokens, Texts) || !tokens.Any(static t => t.Is("of")))) ||
        (TokenRows.HasAny(tokens, Texts) && tokens.Any(static t => t.Text is "what" or "what's" or "whats" or "how" or "full" or "official") &&
            tokens.Select((t, i) => t.Text is "called" or "name" && !Follows(tokens, i, "for", "on", "upon", "by")).Any(static asks => asks));

    // "which city hosts it", "where will the meeting be held"; "where is it said" asks for a clause.
    private static bool AsksForVenue(ImmutableArray<Token> tokens) => TokenRows.HasRow(tokens, Which, Cities) ||
        (tokens.Any(static t => t.Text is "where" or "where's") && (TokenRows.HasAny(tokens, Holding) || TokenRows.HasPair(tokens, "take", "place") || TokenRows.HasPair(tokens, "took", "place")));

    // "which organisations were consulted" asks for names; "which bodies do they want" does not.
    private static bool AsksWhichBodies(ImmutableArray<Token> tokens)
    {
        var at = tokens.Any(static t => Which.Contains(t.Text)) ? tokens.IndexOf(tokens.First(static t => Which.Contains(t.Text))) : tokens.Length;
        for (var i = at + 1; i + 1 < tokens.Length && i <= at + LongestRole && !Lexicon.FunctionWords.Contains(tokens[i].Text); i++)
        {
            if (Offices.Contains(tokens[i].Text))
                return true;
            if (Bodies.Contains(tokens[i].Text))
                return tokens[i + 1].Text is "were" or "was" or "have" or "has" or "had" or "did";
        }

        return false;
    }

    private static AskedAnswer OfDate(bool isOfDocument) => new(AnswerMarks.Date, IsRequired: true, isOfDocument ? TimesOfMaking : Times) { IsOfDocument = isOfDocument };

    private static bool IsOfDocumentItself(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => t.Text is "declaration" or "document" or "text" or "paper") ||
        (TokenRows.HasAny(tokens, Texts) && TokenRows.HasAny(tokens, Making));

    // "who invited the participants"; who signed, met or agreed are the parties.
    private static bool AsksWhoDid(ImmutableArray<Token> tokens) => tokens.Zip(tokens.Skip(1)).Any(static p =>
        p.First.Is("who") && MannerOfDoing.IsParticiple(p.Second.Text) && !Making.Contains(p.Second.Text) && !Joining.Contains(p.Second.Text));

    // "how are disputes between the parties settled" does not ask who they are.
    private static bool AsksForManner(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => t.Is("why")) || tokens.Select((t, i) => t.Is("how") && !Follows(tokens, i, "many")).Any(static asks => asks);

    // "what do the leaders think" does not ask who they are.
    private static bool AsksForTheirDoing(ImmutableArray<Token> tokens) => tokens is [{ Text: "what" }, var next, ..] && Auxiliaries.Contains(next.Text) && !Being.Contains(next.Text) && next.Text is not "are";

    private static bool AsksForPerson(ImmutableArray<Token> tokens) =>
        TokenRows.HasPair(tokens, "in", "person") || TokenRows.HasRow(tokens, Names, Of, The, Roles) || TokenRows.HasPair(tokens, "which", "person") || TokenRows.HasPair(tokens, "what", "person") || TokenRows.HasRow(tokens, Which, Roles) || AsksWhoIs(tokens) ||
        (tokens.Any(static t => t.Text is "person" or "persons" or "individual" or "individuals") && tokens.Any(static t => t.Text is "name" or "names" or "who"));

    // "who was the trade union delegate", "who is the minister"; not "who are the leaders".
    private static bool AsksWhoIs(ImmutableArray<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (!Whos.Contains(tokens[i].Text) || !(tokens[i].Is("who's") || tokens[i + 1].Text is "is" or "was"))
                continue;
            if (tokens.Skip(i + 1).Take(LongestRole).TakeWhile(static t => t.Kind == TokenKind.Word && !Lexicon.FunctionWords.Contains(t.Text) || t.Text is "is" or "was" or "the").Any(static t => Roles.Contains(t.Text)))
                return true;
        }

        return false;
    }

    private static bool AsksForNumber(ImmutableArray<Token> tokens) =>
        (TokenRows.HasPair(tokens, "how", "many") && !TokenRows.HasPair(tokens, "many", "times")) ||
        TokenRows.HasRow(tokens, How, Measures) ||
        TokenRows.HasRow(tokens, ByWhat, How, Much) ||
        tokens.Select((t, i) => t.Is("how") && i + 2 < tokens.Length && tokens[i + 1].Is("much") && !Auxiliaries.Contains(tokens[i + 2].Text) && tokens[i + 2].Kind == TokenKind.Word).Any(static asks => asks) ||
        tokens.Zip(tokens.Skip(1)).Any(static p => p.First.Text is "what" or "which" && p.Second.Text is "percentage" or "amount" or "number" or "sum" or "budget") ||
        TokenRows.HasRow(tokens, Which, Being, Number, Of) || TokenRows.HasRow(tokens, Which, Being, The, Number, Of);

    private static bool AsksForDate(ImmutableArray<Token> tokens) =>
        tokens.Select((t, i) => t.Is("when's") || (t.Is("when") && (i == tokens.Length - 1 || tokens[i + 1].Kind == TokenKind.Symbol || Auxiliaries.Contains(tokens[i + 1].Text)))).Any(static asks => asks) ||
        tokens.Zip(tokens.Skip(1)).Any(static p => p.First.Text is "what" or "which" or "exact" or "what's" && p.Second.Text is "year" or "date" or "dates" or "day" or "month" or "time") ||
        TokenRows.HasRow(tokens, Which, Being, The, Times);

    private static bool Follows(ImmutableArray<Token> tokens, int at, params ReadOnlySpan<string> words) => at + 1 < tokens.Length && words.Contains(tokens[at + 1].Text);
}
