using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;
using static GovBot.Clauses.Search.AskingWords;

namespace GovBot.Clauses.Search;

/// <summary>
/// Tells what kind of time a question asks for: a date where it names one ("which year"), a length ("how many days"), how
/// often, or else any of what tells when: a deadline is a date in one text, "within 72 hours" in another, "upon receipt" in a third.
/// </summary>
internal static class TimeAsked
{
    private static readonly FrozenSet<string> Ends = WordSet.Of("by until till since before after from");
    private static readonly FrozenSet<string> When = WordSet.Of("when when's");
    private static readonly FrozenSet<string> Deadlines = WordSet.Of("deadline deadlines");
    private static readonly FrozenSet<string> Dates = WordSet.Of("year years date dates day days month months");
    private static readonly FrozenSet<string> Periods = WordSet.Of("timeframe timespan period periods interval delay moment notice");
    private static readonly FrozenSet<string> Within = WordSet.Of("within in after before until till by for over");
    private static readonly FrozenSet<string> Time = WordSet.Of("time times");
    private static readonly FrozenSet<string> Speeds = WordSet.Of("soon fast quick quickly early late promptly rapidly");
    private static readonly FrozenSet<string> Distances = WordSet.Of("far long much");
    private static readonly FrozenSet<string> Ahead = WordSet.Of("ahead beforehand advance before time notice warning");
    private static readonly FrozenSet<string> Repetitions = WordSet.Of("often frequently regularly");
    private static readonly FrozenSet<string> Repeated = WordSet.Of("times intervals");
    private static readonly FrozenSet<string> RepetitionWords = WordSet.Of("how often frequently regularly many times intervals what which");
    private static readonly FrozenSet<string> Lengths = WordSet.Of("duration length term");
    private static readonly FrozenSet<string> Most = WordSet.Of("maximum minimum longest shortest total");
    private static readonly FrozenSet<string> Past = WordSet.Of("was were did has have had");
    private static readonly FrozenSet<string> Permitting = WordSet.Of("may can could");

    /// <summary>Everything that may ask for a time; none of it has to be found.</summary>
    private static readonly FrozenSet<string> TimeWords =
        [.. Times, .. Ends, .. Deadlines, .. Dates, .. Periods, .. Speeds, .. Ahead, "within", "long", "far", "much", "due", "earliest", "latest", "until", "exact"];

    /// <summary>The kind of time that an utterance asks for, or null.</summary>
    public static AskedAnswer? By(ImmutableArray<Token> tokens) =>
        AsksHowOften(tokens) ? new AskedAnswer(AnswerMarks.Frequency, IsRequired: true, RepetitionWords)
        : AsksHowSoon(tokens) ? Any(tokens)
        : AsksHowLong(tokens) ? new AskedAnswer(AnswerMarks.Duration, IsRequired: true, Spans)
        : AsksForDate(tokens) ? OfDate(tokens)
        : TokenRows.HasRow(tokens, Within, Which, Time) ? Any(tokens)
        : TokenRows.HasRow(tokens, Which, Time) ? new AskedAnswer(AnswerForms.Clock, IsRequired: true, [])
        : AsksWhen(tokens) ? IsOfDocumentItself(tokens) || TokenRows.HasRow(tokens, When, Past) ? OfDate(tokens) : Any(tokens)
        : null;

    // "When may the police do that" can ask on what conditions.
    private static AskedAnswer Any(ImmutableArray<Token> tokens) => new(AnswerMarks.Time, IsRequired: !TokenRows.HasRow(tokens, When, Permitting), TimeWords);

    private static AskedAnswer OfDate(ImmutableArray<Token> tokens) => IsOfDocumentItself(tokens)
        ? new AskedAnswer(AnswerMarks.Date, IsRequired: true, TimesOfMaking) { IsOfDocument = true }
        : new AskedAnswer(AnswerMarks.Date, IsRequired: true, Times);

    private static bool IsOfDocumentItself(ImmutableArray<Token> tokens) =>
        tokens.Any(static t => t.Text is "declaration" or "document" or "text" or "paper") ||
        (TokenRows.HasAny(tokens, Texts) && TokenRows.HasAny(tokens, Making));

    private static bool AsksHowOften(ImmutableArray<Token> tokens) => TokenRows.HasRow(tokens, How, Repetitions) ||
        TokenRows.HasRow(tokens, How, Many, Repeated) || TokenRows.HasRow(tokens, Which, Repeated);

    // "how soon must they reply", "how far ahead", "how much notice"
    private static bool AsksHowSoon(ImmutableArray<Token> tokens) => TokenRows.HasRow(tokens, How, Speeds, Auxiliaries) || TokenRows.HasRow(tokens, How, Distances, Ahead) ||
        TokenRows.HasRow(tokens, How, Distances, In, Ahead);

    private static bool AsksHowLong(ImmutableArray<Token> tokens) => TokenRows.HasPair(tokens, "how", "long") || TokenRows.HasRow(tokens, Many, Spans) ||
        TokenRows.HasRow(tokens, Most, Lengths) || TokenRows.HasRow(tokens, Which, Being, The, Lengths);

    // "from what year", "in which months"
    private static bool AsksForDate(ImmutableArray<Token> tokens) =>
        tokens.Zip(tokens.Skip(1)).Any(static p => p.First.Text is "what" or "which" or "exact" or "what's" && Dates.Contains(p.Second.Text)) ||
        TokenRows.HasRow(tokens, Which, Being, The, Times);

    private static bool AsksWhen(ImmutableArray<Token> tokens) => TokenRows.HasAny(tokens, Deadlines) || TokenRows.HasRow(tokens, Ends, When) || TokenRows.HasRow(tokens, Which, Periods) ||
        tokens.Select((t, i) => t.Is("when's") || (t.Is("when") && (i == tokens.Length - 1 || tokens[i + 1].Kind == TokenKind.Symbol || Auxiliaries.Contains(tokens[i + 1].Text)))).Any(static asks => asks);
}
