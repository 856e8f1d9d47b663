using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>
/// A document as it is quoted: its canonical text, and its clauses as spans of that text. The canonical text is
/// the file's text without a byte order mark and without the asterisks that mark italics; nothing else is changed.
/// </summary>
public sealed class Document
{
    private readonly Dictionary<ClauseNumber, Clause> _byNumber = [];
    private readonly Dictionary<string, Clause> _byKey = new(StringComparer.Ordinal);

    internal Document(DocumentId id, string name, string text, string hash)
    {
        Id = id;
        Name = name;
        Text = text;
        Hash = hash;
    }

    /// <summary>Names the document in addresses and JSON.</summary>
    public DocumentId Id { get; }

    /// <summary>Its short name for people, from the file's name: "Seoul Declaration".</summary>
    public string Name { get; }

    /// <summary>The canonical text; every offset in this program counts in it.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>What it calls its numbered clauses.</summary>
    public ClauseTerm Term { get; internal init; }

    /// <summary>Stretches that the source sets in italics, ascending and apart.</summary>
    public ImmutableArray<TextSpan> Italics { get; internal init; } = [];

    /// <summary>What every stretch of the text was read as; together they are the whole text.</summary>
    public ImmutableArray<Part> Parts { get; internal init; } = [];

    /// <summary>What the reader could not place, in order of lines.</summary>
    public ImmutableArray<Remark> Remarks { get; internal set; } = [];

    /// <summary>All clauses in reading order, each before its sub-clauses.</summary>
    public ImmutableArray<Clause> Clauses { get; private set; } = [];

    /// <summary>The clauses of the top level, in reading order.</summary>
    public IEnumerable<Clause> TopLevel => Clauses.Where(static c => c.Parent is null);

    /// <summary>Whether clauses of the top level are lettered.</summary>
    internal bool IsLettered { get; private set; }

    /// <summary>The characters of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside <see cref="Text"/>.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>
    /// The clause with this number, however its parts are punctuated; null where there is none. A Roman numeral at its
    /// head may also be written in digits and the other way round: <c>4</c> finds Article IV, <c>IV</c> finds Article 4. So may a number be that is listed with zeros before it: <c>1</c> finds 01.
    /// </summary>
    public Clause? Find(ClauseNumber number) =>
        _byNumber.GetValueOrDefault(number) ?? _byKey.GetValueOrDefault(number.Key) ?? _byKey.GetValueOrDefault(number.ArabicKey);

    /// <summary>The file's text again: <see cref="Text"/> with the asterisks of <see cref="Italics"/> put back.</summary>
    public string ToSource()
    {
        var source = new System.Text.StringBuilder(Text.Length + (2 * Italics.Length));
        var at = 0;
        foreach (var italic in Italics)
        {
            source.Append(Text, at, italic.Start - at).Append('*').Append(Slice(italic)).Append('*');
            at = italic.End;
        }

        return source.Append(Text, at, Text.Length - at).ToString();
    }

    internal void SetClauses(ImmutableArray<Clause> clauses)
    {
        Clauses = clauses;
        IsLettered = clauses.Any(static c => c.IsLettered);
        foreach (var clause in clauses)
            _byNumber.Add(clause.Number, clause);

        // "1 (2)", the second clause 1, must not be found by 1(2); a number as it is written goes before one in other digits.
        foreach (var clause in clauses.Where(static c => !c.IsRenamed))
            _byKey.TryAdd(clause.Number.Key, clause);
        foreach (var clause in clauses.Where(static c => !c.IsRenamed && c.IsRoman))
            _byKey.TryAdd(clause.Number.ArabicKey, clause);

        // Nobody counts in 01, 02: the clause that is listed so is also the first.
        foreach (var clause in clauses.Where(static c => !c.IsRenamed && c.Number.Key is ['0', >= '0' and <= '9', ..]))
            _byKey.TryAdd(clause.Number.Key.TrimStart('0'), clause);
    }
}
