using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Puts items into what they are part of: paragraph 2 of article 3 is 3(2).</summary>
internal static class ItemParts
{
    /// <summary>The number of an item that others may be part of, such as "annex I"; null where it has none.</summary>
    public static string? NumberOf(Selection item) => item switch
    {
        Selection.Numbered numbered => numbered.Number.Value,
        Selection.Annex { Label: { } label } => "annex " + label,
        Selection.Annex => "annex",
        _ => null,
    };

    /// <summary>An item as a part of what has a number.</summary>
    public static Selection Of(string whole, Selection item) => item switch
    {
        Selection.Numbered { Number: var number } => new Selection.Numbered(Join(whole, number.Value)),
        Selection.Range { First: var first, Last: var last } => new Selection.Range(Join(whole, first.Value), Join(whole, last.Value)),
        Selection.Place { Ordinal: var ordinal } => new Selection.Numbered(Join(whole, ClauseNumber.Of(ordinal).Value)),
        _ => new Selection.Within(ClauseNumber.Parse(whole), item),
    };

    private static ClauseNumber Join(string whole, string part)
    {
        var levels = part.IndexOfAny(['(', '.']);
        var joined = levels < 0 ? $"{whole}({part})" : $"{whole}({part[..levels]}){part[levels..]}";
        return ClauseNumber.TryParse(joined, null, out var number) ? number : ClauseNumber.Parse(whole);
    }
}
