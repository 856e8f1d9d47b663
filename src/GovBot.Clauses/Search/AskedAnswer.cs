using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;
using static GovBot.Clauses.Search.AskingWords;

namespace GovBot.Clauses.Search;

/// <summary>The kind of answer that a question asks for.</summary>
/// <param name="Mark">The mark of <see cref="AnswerMarks"/> on clauses that hold such an answer.</param>
/// <param name="IsRequired">Whether nothing else can be an answer: "how many" is answered by a number.</param>
/// <param name="Words">The words of the question that ask for it.</param>
internal sealed record AskedAnswer(string Mark, bool IsRequired, FrozenSet<string> Words)
{
    /// <summary>Whether it is asked of the document itself, whose title then answers first: "when was it signed?".</summary>
    public bool IsOfDocument { get; init; }

    /// <summary>Whether a place is asked for that is no country.</summary>
    public bool IsOfCity { get; private init; }

    /// <summary>Whether it has to stand beside what it is asked of.</summary>
    public bool IsOfSomething => IsRequired && !IsOfDocument && Mark is (AnswerMarks.Date or AnswerMarks.Time or AnswerMarks.Frequency or AnswerMarks.Place or AnswerMarks.Number or AnswerMarks.Duration);

    /// <summary>
    /// Whether the rest of the question has to be there only as far as any question's has: many verbs ask how many serve or
    /// sit on a board, but nobody else is asked for.
    /// </summary>
    public bool IsMeasure => Mark is AnswerMarks.Number or AnswerMarks.Duration or AnswerMarks.Time or AnswerMarks.Frequency;

    private const int LongestRole = 6;

    /// <summary>The kind that an utterance asks for, or null.</summary>
    public static AskedAnswer? By(ImmutableArray<Token> tokens) =>
        ReasonForms.IsAsked(tokens) ? new AskedAnswer(AnswerForms.Reason, IsRequired: true, [])
        : AnswerForms.AskedBy(tokens) is { } form ? form
        : AsksForTitle(tokens) ? new AskedAnswer(AnswerMarks.Title, IsRequired: false, Titles)
        : TimeAsked.By(tokens) is { } time ? time
        : NumberAsked.IsShare(tokens) ? new AskedAnswer(AnswerMarks.Number, IsRequired: true, Quantities)
        : AsksForPerson(tokens) ? new AskedAnswer(AnswerMarks.Person, IsRequired: true, Persons)
        : TokenRows.HasRow(tokens, Which, Companies) || TokenRows.HasRow(tokens, Which, OfCompanies, Companies) || ListsAll(tokens, Companies)
            ? new AskedAnswer(AnswerMarks.Company, IsRequired: true, Companies)
        : AsksWhoDid(tokens) ? new AskedAnswer(AnswerMarks.Names, IsRequired: true, Whos)
        : (TokenRows.HasAny(tokens, Parties) && !AsksForManner(tokens)) || ListsAll(tokens, StatesOrState) || (TokenRows.HasAny(tokens, Asking) && TokenRows.HasAny(tokens, States) && !AsksForTheirDoing(tokens)) ? new AskedAnswer(AnswerMarks.Countries, IsRequired: false, PartiesAndStates)
        : NumberAsked.Is(tokens) ? new AskedAnswer(AnswerMarks.Number, IsRequired: true, Quantities)
        : AsksForVenue(tokens) ? new AskedAnswer(AnswerMarks.Place, IsRequired: true, Venues) { IsOfCity = TokenRows.HasRow(tokens, Which, Cities) }
        : TokenRows.HasRow(tokens, Asking, Places) || TokenRows.HasRow(tokens, Asking, The, Places) || IsAskedBy(tokens, Wheres) ? new AskedAnswer(AnswerMarks.Place, IsRequired: false, Places)
        : AsksWhichBodies(tokens) ? new AskedAnswer(AnswerMarks.Names, IsRequired: true, Bodies)
        : IsAskedBy(tokens, Whos) ? new AskedAnswer(AnswerMarks.Names, IsRequired: false, Whos)
        : AnswerForms.AsksForDuty(tokens) ? new AskedAnswer(AnswerForms.Duty, IsRequired: true, Must)
        : null;

    // "what is this paper called", "the full title"; not "is Kenya named", "called upon", "by name".
    private static bool AsksForTitle(ImmutableArray<Token> tokens) =>
        (tokens.Any(static t => t.Text is "title" or "titled" or "heading" or "headed" or "headline" or "entitled") &&
            (TokenRows.HasAny(tokens, Texts) || !tokens.Any(static t => t.Is("of")))) ||
        (TokenRows.HasAny(tokens, Texts) && tokens.Any(static t => t.Text is "what" or "what's" or "whats" or "how" or "full" or "official") &&
            tokens.Select((t, i) => t.Text is "called" or "name" && !Follows(tokens, i, "for", "on", "upon", "by")).Any(static asks => asks));

    // "which city hosts it", "where will the meeting be held"; "where is it said" asks for a clause.
    private static bool AsksForVenue(ImmutableArray<Token> tokens) => TokenRows.HasRow(tokens, Which, Cities) || TokenRows.HasRow(tokens, In, Which, Places) ||
        (IsAskedBy(tokens, Wheres) && (TokenRows.HasAny(tokens, Holding) || TokenRows.HasPair(tokens, "take", "place") || TokenRows.HasPair(tokens, "took", "place")));

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

    // "who pays", "tell me who pays"; not "people who pay".
    private static bool IsAskedBy(ImmutableArray<Token> tokens, FrozenSet<string> words) => tokens.Select((t, i) => words.Contains(t.Text) &&
        (i == 0 || tokens[i - 1].Kind != TokenKind.Word || Lexicon.FunctionWords.Contains(tokens[i - 1].Text) || Lexicon.LightWords.Contains(tokens[i - 1].Text))).Any(static asks => asks);

    // "who invited the participants"; who signed, met or agreed are the parties.
    private static bool AsksWhoDid(ImmutableArray<Token> tokens) => tokens.Zip(tokens.Skip(1)).Any(static p =>
        p.First.Is("who") && MannerOfDoing.IsParticiple(p.Second.Text) && !Making.Contains(p.Second.Text) && !Joining.Contains(p.Second.Text));

    // "how are disputes between the parties settled" does not ask who they are.
    private static bool AsksForManner(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => t.Is("why")) || tokens.Select((t, i) => t.Is("how") && !Follows(tokens, i, "many")).Any(static asks => asks);

    // "give me every country"; "do all states have to join" asks something else.
    private static bool ListsAll(ImmutableArray<Token> tokens, FrozenSet<string> things) => tokens.Length > 0 && ListQuestion.Commanding.Contains(tokens[0].Text) &&
        (TokenRows.HasRow(tokens, All, things) || TokenRows.HasRow(tokens, All, The, things) || TokenRows.HasRow(tokens, Listing, things) || TokenRows.HasRow(tokens, Listing, The, things));

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

    private static bool Follows(ImmutableArray<Token> tokens, int at, params ReadOnlySpan<string> words) => at + 1 < tokens.Length && words.Contains(tokens[at + 1].Text);
}
