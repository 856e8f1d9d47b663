using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Finds where a text says when, for how long or how often something is.</summary>
internal static class TimeForms
{
    private static readonly FrozenSet<string> Units = WordSet.Of("day days week weeks month months year years hour hours minute minutes decade decades");
    private static readonly FrozenSet<string> Kinds = WordSet.Of("working calendar business consecutive successive full further whole additional");
    private static readonly FrozenSet<string> Habits = WordSet.Of(
        "annual annually yearly monthly quarterly weekly daily hourly biennial biennially regularly periodically once twice thrice ordinarily");
    private static readonly FrozenSet<string> Repeating = WordSet.Of("every each per");
    private static readonly FrozenSet<string> Seasons = WordSet.Of("spring summer autumn winter morning evening session meeting time");

    // "Twice a year" and "200 calls a year" last no year, "within a year" does.
    private static readonly ImmutableArray<string> BeforeOne = ["within a ", "within an ", "for a ", "for an ", "after a ", "after an ", "than a ", "than an ", "least a ", "least an ", "of a ", "to a "];

    private static readonly ImmutableArray<string> Events =
    [
        "upon ", "on the date", "from the date", "on the day", "from the day", "on the first day", "as soon as", "immediately", "without delay", "forthwith",
        "at the end of", "at the beginning of", "at the start of", "sunrise", "sunset", "midnight", "o'clock", "in the evening", "in the morning", "at the same time",
    ];

    /// <summary>Lengths of time: "72 hours", "ten working days", "within a year".</summary>
    public static IEnumerable<TextSpan> Durations(ImmutableArray<Term> terms, string text)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (!Units.Contains(terms[i].Word))
                continue;
            var first = i > 0 && Kinds.Contains(terms[i - 1].Word) ? i - 1 : i;
            if (first > 0 && AnswerMarks.IsNumber(terms[first - 1], text))
                yield return TextSpan.Between(terms[first - 1].Span.Start, terms[i].Span.End);
            else if (EndsWithAny(text.AsSpan(0, terms[first].Span.Start), BeforeOne))
                yield return terms[i].Span;
        }
    }

    /// <summary>Words for how often: "twice a year", "every two years", "annually", "each spring".</summary>
    public static IEnumerable<TextSpan> Frequencies(ImmutableArray<Term> terms)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (Habits.Contains(terms[i].Word) ||
                (Repeating.Contains(terms[i].Word) && terms.Skip(i + 1).Take(2).Any(static t => Units.Contains(t.Word) || Seasons.Contains(t.Word))) ||
                (terms[i].Word == "times" && terms.Skip(i + 1).Take(2).Any(static t => Units.Contains(t.Word))))
                yield return terms[i].Span;
        }
    }

    /// <summary>What something waits for: "upon receipt", "on the date on which".</summary>
    public static IEnumerable<TextSpan> EventsIn(string text, TextSpan within)
    {
        foreach (var form in Events)
        {
            if (text.IndexOf(form, within.Start, within.Length, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                yield return new TextSpan(at, form.Length);
        }
    }

    /// <summary>All of what says when: dates, lengths, events.</summary>
    public static IEnumerable<TextSpan> Times(ImmutableArray<Term> terms, string text, TextSpan within) =>
        [.. terms.Where(static t => AnswerMarks.IsOfDate(t.Word)).Select(static t => t.Span), .. Durations(terms, text), .. EventsIn(text, within)];

    private static bool EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> ends)
    {
        foreach (var end in ends)
        {
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
