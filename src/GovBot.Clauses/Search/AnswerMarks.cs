using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// Marks of the kinds of answer that a clause can hold. A clause is marked when it is indexed; a question that asks for
/// the kind (<see cref="AskedAnswer"/>) then also looks for the mark.
/// </summary>
internal static class AnswerMarks
{
    /// <summary>Names at least three states.</summary>
    public const string Countries = "@countries";

    /// <summary>Names at least three states or organisations.</summary>
    public const string Names = "@names";

    /// <summary>Names a state, or a place with "in" or "at" before it.</summary>
    public const string Place = "@place";

    /// <summary>Has a month or a year.</summary>
    public const string Date = "@date";

    /// <summary>Has a number that is no part of a date, in digits or words.</summary>
    public const string Number = "@number";

    /// <summary>Has a number of days, weeks, months or years.</summary>
    public const string Duration = "@duration";

    /// <summary>Says when by a date, a length of time or an event.</summary>
    public const string Time = "@time";

    /// <summary>Says how often.</summary>
    public const string Frequency = "@frequency";

    /// <summary>Names a person with a form of address.</summary>
    public const string Person = "@person";

    /// <summary>Names a company with its legal form.</summary>
    public const string Company = "@company";

    /// <summary>Is the document's title.</summary>
    public const string Title = "@title";

    private const int FewestNames = 3;

    private static readonly FrozenSet<string> Months = WordSet.Of("january february march april june july august september october november december");
    private static readonly FrozenSet<string> Addresses = WordSet.Of("mr mrs ms dr prof professor sir dame excellency president minister chancellor king queen secretary");
    private static readonly FrozenSet<string> LegalForms = WordSet.Of("inc ltd llc corp gmbh plc limited incorporated corporation");
    private static readonly FrozenSet<string> NumberWords = WordSet.Of(
        "hundreds thousand thousands million millions billion billions trillion percent half thirds quarter quarters fifths dozen twice");

    /// <summary>The marks of a clause.</summary>
    public static IEnumerable<string> Of(Clause clause, ImmutableArray<Term> terms, Vocabulary vocabulary, PartyNames parties)
    {
        var text = clause.Document.Text;
        var (countries, organisations) = CountNames(text, terms, vocabulary);
        countries = Math.Max(countries, terms.Select(t => parties.Of(t, text)).OfType<string>().Distinct().Count());
        if (countries >= FewestNames)
            yield return Countries;
        if (countries + organisations >= FewestNames)
            yield return Names;
        if (countries > 0 || terms.Any(t => IsPlace(t, text, t.Span.Start)))
            yield return Place;
        if (terms.Any(static t => IsOfDate(t.Word)))
            yield return Date;
        if (terms.Any(t => IsNumber(t, text)))
            yield return Number;
        if (TimeForms.Durations(terms, text).Any())
            yield return Duration;
        if (TimeForms.Times(terms, text, clause.Own).Any())
            yield return Time;
        if (TimeForms.Frequencies(terms).Any())
            yield return Frequency;
        if (terms.Zip(terms.Skip(1)).Any(p => Addresses.Contains(p.First.Word) && IsNameOfPerson(p.First, p.Second, text)))
            yield return Person;
        if (terms.Any(t => LegalForms.Contains(t.Word) && char.IsUpper(text[t.Span.Start])))
            yield return Company;
        if (clause.Kind == ClauseKind.Title)
            yield return Title;
    }

    /// <summary>Whether a lower-case word is the name of a month.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>Whether a lower-case word is a month or a year.</summary>
    public static bool IsOfDate(string word) => Months.Contains(word) || IsYear(word);

    private static (int Countries, int Organisations) CountNames(string text, ImmutableArray<Term> terms, Vocabulary vocabulary)
    {
        HashSet<VocabularyEntry> found = [];
        for (var i = 0; i < terms.Length; i++)
        {
            var (entries, length) = vocabulary.Match(terms, i, text);
            found.UnionWith(entries.Where(static e => e.Names != NameKind.None));
            i += Math.Max(0, length - 1);
        }

        return (found.Count(static e => e.Names == NameKind.Country), found.Count(static e => e.Names == NameKind.Organisation));
    }

    /// <summary>Whether a word is a place or begins the name of a meeting: "in Nairobi", "at the Nairobi summit".</summary>
    public static bool IsPlaceOrMeeting(Term term, string text) => IsPlace(term, text, term.Span.Start) ||
        (text.AsSpan(0, term.Span.Start).EndsWith(" the ", StringComparison.Ordinal) && IsPlace(term, text, term.Span.Start - 4));

    // "at Bletchley Park", "in Nairobi"; not "in May".
    private static bool IsPlace(Term term, string text, int start)
    {
        var before = text.AsSpan(0, start);
        return char.IsUpper(text[term.Span.Start]) && !Months.Contains(term.Word) && term.Word is not "may" &&
            (before.EndsWith(" in ", StringComparison.Ordinal) || before.EndsWith(" at ", StringComparison.Ordinal));
    }

    // "Mr. Okafor" and "Minister Lind", not "Minister of State" or "Secretary-General".
    private static bool IsNameOfPerson(Term address, Term name, string text) =>
        char.IsUpper(text[address.Span.Start]) && char.IsUpper(text[name.Span.Start]) &&
        text.AsSpan(address.Span.End, name.Span.Start - address.Span.End) is " " or ". ";

    /// <summary>Whether a word is a number that is no year.</summary>
    public static bool IsNumber(Term term, string text) => NumberWords.Contains(term.Word) || Numerals.Cardinal(term.Word) is > 1 || (char.IsAsciiLetter(term.Word[0]) && Numerals.Ordinal(term.Word) is > 2) ||
        (char.IsAsciiDigit(term.Word[0]) && term.Word.All(static c => char.IsAsciiDigit(c) || c is ',' or '.') && !IsYear(term.Word)) || IsOne(term, text);

    // "One vote", "one month"; not "no one", "one of them", "one another".
    private static bool IsOne(Term term, string text) => term.Word is "one" &&
        text.AsSpan(term.Span.End) is var behind && !behind.StartsWith(" of ", StringComparison.Ordinal) && !behind.StartsWith(" another", StringComparison.Ordinal) && behind.Length > 1 && behind[0] is ' ' or '-' &&
        text.AsSpan(0, term.Span.Start) is var before && !before.EndsWith("no ", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("any ", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("every ", StringComparison.OrdinalIgnoreCase);

    private static bool IsYear(string word) =>
        word.Length == 4 && word.All(char.IsAsciiDigit) && string.CompareOrdinal(word, "1800") >= 0 && string.CompareOrdinal(word, "2200") < 0;
}
