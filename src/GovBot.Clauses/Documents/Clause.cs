using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>A citable piece of a document: its title, a recital, a numbered clause at any depth, an annex.</summary>
public sealed class Clause
{
    internal Clause(Document document, ClauseNumber number, ClauseKind kind, int index, Clause? parent)
    {
        Document = document;
        Number = number;
        Kind = kind;
        Index = index;
        Parent = parent;
    }

    /// <summary>The document it stands in.</summary>
    public Document Document { get; }

    /// <summary>Its number, unique in the document.</summary>
    public ClauseNumber Number { get; }

    /// <summary>What it is.</summary>
    public ClauseKind Kind { get; }

    /// <summary>Its place in <see cref="Document.Clauses"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>The clause it is a part of, null at the top level.</summary>
    public Clause? Parent { get; }

    /// <summary>Its direct sub-clauses, in reading order.</summary>
    public ImmutableArray<Clause> Children { get; internal set; } = [];

    /// <summary>All of its text, sub-clauses with their numbers included, without its own number and outer white space.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>Its own text: <see cref="Span"/> up to the first sub-clause; empty where that comes at once.</summary>
    public TextSpan Own { get; internal set; }

    /// <summary>The sentences of <see cref="Own"/>, in order, without the white space between them.</summary>
    public ImmutableArray<TextSpan> Sentences { get; internal set; } = [];

    /// <summary>The nearest heading above it, or null.</summary>
    public TextSpan? Heading { get; internal set; }

    /// <summary>Whether its number, or that of the clause it is a part of, got an addition because it stands in the document more than once.</summary>
    internal bool IsRenamed { get; init; }

    /// <summary>Whether its number begins with a Roman numeral.</summary>
    internal bool IsRoman { get; init; }

    /// <summary>Whether its number is a letter that is no Roman numeral: it is the third of its document as "C", not as 100.</summary>
    internal bool IsLettered => Parent is null && Kind == ClauseKind.Numbered && !IsRoman && Number.Value is [var letter] && char.IsAsciiLetter(letter);

    /// <summary>The characters of <see cref="Span"/>.</summary>
    public ReadOnlySpan<char> Text => Document.Slice(Span);

    /// <inheritdoc/>
    public override string ToString() => $"{Document.Id}/{Number}";
}
