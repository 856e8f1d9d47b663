using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers.Citations;

/// <summary>A date that stands in a title, or its year alone.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12; null for a year alone.</param>
/// <param name="Day">1 to 31; null for a year alone or with its month.</param>
/// <param name="Span">Where it stands in the title.</param>
internal sealed record CitedDate(int Year, int? Month, int? Day, TextSpan Span)
{
    private static readonly string[] Names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Short = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    private static readonly FrozenDictionary<string, int> Months = Names.Select(static (name, i) => (Name: name.ToLowerInvariant(), Number: i + 1)).ToFrozenDictionary(static m => m.Name, static m => m.Number);

    /// <summary>"21 May 2024".</summary>
    public string InWords => string.Join(' ', new[] { Number(Day), Month is { } m ? Names[m - 1] : null, Number(Year) }.OfType<string>());

    /// <summary>"May 21, 2024", the months shortened as the Bluebook does.</summary>
    public string American => Month is not { } m ? Number(Year)! : Day is { } day ? $"{Short[m - 1]} {Number(day)}, {Number(Year)}" : $"{Short[m - 1]} {Number(Year)}";

    /// <summary>The last date in a title: with a month, else a year alone; null where there is none.</summary>
    public static CitedDate? Find(string title)
    {
        var tokens = Tokenizer.Tokenize(title);
        CitedDate? found = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Months.TryGetValue(tokens[i].Text, out var month) && WithMonth(tokens, i, month) is { } date)
                found = date;
        }

        var year = tokens.LastOrDefault(static t => YearOf(t) is not null && !t.Quoted);
        return found ?? (year is not null && YearOf(year) is { } only ? new CitedDate(only, null, null, year.Span) : null);
    }

    // "21st May 2024", "May 21, 2024", "May 2024"
    private static CitedDate? WithMonth(ImmutableArray<Token> tokens, int month, int number)
    {
        if (month + 1 < tokens.Length && YearOf(tokens[month + 1]) is { } year)
        {
            var day = month > 0 ? DayOf(tokens[month - 1]) : null;
            return new CitedDate(year, number, day, TextSpan.Between(tokens[day is null ? month : month - 1].Span.Start, tokens[month + 1].Span.End));
        }

        var comma = month + 2 < tokens.Length && tokens[month + 2].Is(",") ? 1 : 0;
        return month + 2 + comma < tokens.Length && DayOf(tokens[month + 1]) is { } dayBehind && YearOf(tokens[month + 2 + comma]) is { } yearBehind
            ? new CitedDate(yearBehind, number, dayBehind, TextSpan.Between(tokens[month].Span.Start, tokens[month + 2 + comma].Span.End))
            : null;
    }

    private static int? DayOf(Token token) =>
        token.Kind == TokenKind.Number && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day
        : char.IsAsciiDigit(token.Text[0]) && Numerals.Ordinal(token.Text) is >= 1 and <= 31 and var ordinal ? ordinal : null;

    private static int? YearOf(Token token) =>
        token is { Kind: TokenKind.Number, Text.Length: 4 } && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2999 ? year : null;

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
