using System.Collections.Immutable;
using System.Text.Json;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Quotes;

/// <summary>What a quote card shows: a clause, what of it answers, and where one can go from it.</summary>
/// <param name="Clause">The clause, which has words to quote.</param>
internal sealed record QuoteView(Clause Clause)
{
    private const int MostMarks = 50;
    private const int MostRelated = 10;
    private const int VersionLength = 12;

    /// <summary>Stretches of the document that answer, ascending and apart; also outside the clause, for when one comes back.</summary>
    public ImmutableArray<TextSpan> Marks { get; init; } = [];

    /// <summary>Clauses that bear on the question, best first.</summary>
    public ImmutableArray<Clause> Related { get; init; } = [];

    /// <summary>Whether the marked and related clauses only come near and do not answer.</summary>
    public bool IsNearest { get; init; }

    /// <summary>Whether the citation is shown to be copied.</summary>
    public bool ShowsCitation { get; init; }

    /// <summary>Whether the document's text is another than when the card was first made.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The clause's words; what answers is emphasised.</summary>
    public Quote Quote => Quote.Whole(Clause, [.. Marks.Where(Clause.Span.Contains)]);

    /// <summary>The view of a quote.</summary>
    public static QuoteView Of(Quote quote) => new(quote.Clause) { Marks = quote.Emphasis };

    /// <summary>The same question's view of another clause.</summary>
    public QuoteView At(Clause clause) => this with { Clause = clause, Marks = clause.Document == Clause.Document ? Marks : [], ShowsCitation = false };

    /// <summary>What a button carries to come to this view.</summary>
    public CardData ToData() => new(
        Clause.ToString(), VersionOf(Clause.Document),
        Marks.IsEmpty ? null : [.. Marks.Take(MostMarks).SelectMany(static m => new[] { m.Start, m.Length })],
        Related.IsEmpty ? null : [.. Related.Take(MostRelated).Select(static c => c.ToString())],
        IsNearest ? true : null, ShowsCitation ? true : null);

    /// <summary>
    /// Reads what a button carried. The channel vouches for who pressed it and not for what it carries. A document whose
    /// text was changed meanwhile is shown as it stands now, and the card says so.
    /// </summary>
    /// <returns>Null where it is not of this form, or where the clause is no longer there.</returns>
    public static QuoteView? Read(JsonElement? data, DocumentLibrary library)
    {
        if (Parse(data) is not { } carried || Find(carried.Clause, library) is not { } clause || carried.Related?.Count > MostRelated)
            return null;
        var isChanged = carried.Version != VersionOf(clause.Document);
        if (!TryReadMarks(isChanged ? null : carried.Marks, clause.Document, out var marks))
            return null;
        return new QuoteView(clause)
        {
            Marks = marks,
            Related = [.. (carried.Related ?? []).Select(name => Find(name, library)).OfType<Clause>()],
            IsNearest = carried.Nearest == true,
            ShowsCitation = carried.Cite == true,
            IsChanged = isChanged,
        };
    }

    private static CardData? Parse(JsonElement? data)
    {
        try
        {
            return data is { ValueKind: JsonValueKind.Object } element ? element.Deserialize(QuoteJson.Default.CardData) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Clause? Find(string? name, DocumentLibrary library) =>
        name?.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
        && DocumentId.TryParse(name[..slash], null, out var id) && library.Find(id) is { } document
        && ClauseNumber.TryParse(name[(slash + 1)..], null, out var number) && document.Find(number) is { Span.Length: > 0 } clause ? clause : null;

    private static bool TryReadMarks(IReadOnlyList<int>? numbers, Document document, out ImmutableArray<TextSpan> marks)
    {
        marks = [];
        if (numbers is null)
            return true;
        if (numbers.Count % 2 != 0 || numbers.Count > 2 * MostMarks)
            return false;
        var at = 0;
        for (var i = 0; i < numbers.Count; i += 2)
        {
            var (start, length) = (numbers[i], numbers[i + 1]);
            // Half of a character that takes two units would be written as another character.
            if (start < at || length <= 0 || length > document.Text.Length - start || IsSplit(document.Text, start) || IsSplit(document.Text, start + length))
                return false;
            marks = marks.Add(new TextSpan(start, length));
            at = start + length;
        }

        return true;
    }

    private static bool IsSplit(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private static string VersionOf(Document document) => document.Hash[..VersionLength];
}
