using System.Diagnostics.CodeAnalysis;
using GovBot.Clauses.Documents.Reading;

namespace GovBot.Clauses.Documents;

/// <summary>
/// A clause's number as its document writes it: <c>6</c>, <c>3(2)(a)</c>, <c>2.1</c>, <c>2bis</c>, <c>recital 4</c>,
/// <c>annex</c>, <c>annex II</c>, <c>title</c>. Unique in its document; two numbers are equal when they are written alike.
/// </summary>
public readonly record struct ClauseNumber : IParsable<ClauseNumber>
{
    /// <summary>Longest number that is accepted, in characters.</summary>
    public const int MaxLength = 160;

    private readonly string? _value;

    private ClauseNumber(string value) => _value = value;

    /// <summary>The number of every document's title.</summary>
    public static ClauseNumber Title { get; } = new("title");

    /// <summary>The number of a document's only annex.</summary>
    public static ClauseNumber Annex { get; } = new("annex");

    /// <summary>The number as it is written.</summary>
    public string Value => _value ?? "";

    /// <summary>
    /// The letters and digits alone, lower-cased, runs kept apart by one space: <c>3(2)(a)</c>, <c>3.2.a</c> and
    /// <c>3 (2) (A)</c> all give <c>3 2 a</c>, so people may write a number in their own way.
    /// </summary>
    public string Key => string.Join(' ', Runs(Value));

    /// <summary><see cref="Key"/> with a Roman numeral at its head, or behind its first word, in digits: <c>annex II(1)</c> gives <c>annex 2 1</c>.</summary>
    internal string ArabicKey
    {
        get
        {
            string[] runs = [.. Runs(Value)];
            for (var i = 0; i < Math.Min(runs.Length, 2); i++)
            {
                if (RomanNumeral.Parse(runs[i]) is var value and > 0)
                {
                    runs[i] = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    break;
                }

                if (char.IsDigit(runs[i][0]))
                    break;
            }

            return string.Join(' ', runs);
        }
    }

    /// <summary>The number as a whole number where it is one, else null.</summary>
    public int? Ordinal => int.TryParse(Value, System.Globalization.NumberStyles.None, null, out var n) ? n : null;

    /// <summary>The number of a plainly numbered clause.</summary>
    /// <param name="ordinal">0 or more.</param>
    public static ClauseNumber Of(int ordinal) => new(ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Reads a number of 1 to 160 characters with a letter or digit in it and no control characters.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> has another form.</exception>
    public static ClauseNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException($"'{s}' is not a clause's number.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClauseNumber result)
    {
        var trimmed = s?.Trim();
        var valid = trimmed is { Length: > 0 and <= MaxLength } && trimmed.Any(char.IsLetterOrDigit) && !trimmed.Any(char.IsControl);
        result = valid ? new ClauseNumber(trimmed!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static IEnumerable<string> Runs(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var start = i;
            while (i < value.Length && char.IsLetterOrDigit(value[i]) && (i == start || char.IsDigit(value[i]) == char.IsDigit(value[start])))
                i++;
            if (i == start)
                continue;
            yield return value[start..i].ToLowerInvariant();
            i--;
        }
    }
}
