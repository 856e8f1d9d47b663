using System.Collections.Immutable;
using System.Diagnostics;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Finds the clauses of one document that a selection means.</summary>
internal sealed class ReferenceResolver
{
    private readonly Document _document;
    private readonly ImmutableArray<Clause> _shown;
    private readonly ImmutableArray<Clause> _topLevel;
    private readonly ImmutableArray<Clause> _numbered;
    private readonly NumberRanges _ranges;
    private readonly LetterReading _letters;

    /// <summary>Makes a resolver.</summary>
    /// <param name="document">The document.</param>
    /// <param name="shown">The clauses that were shown last.</param>
    public ReferenceResolver(Document document, ImmutableArray<Clause> shown)
    {
        _document = document;
        _shown = [.. shown.Where(c => c.Document == document)];
        _topLevel = [.. document.TopLevel];
        var numbered = _topLevel.Where(static c => c.Kind == ClauseKind.Numbered).ToImmutableArray();
        _numbered = numbered.IsEmpty ? [.. _topLevel.Where(static c => c.Kind != ClauseKind.Title)] : numbered;
        _ranges = new NumberRanges(document, _numbered);
        _letters = new LetterReading(document);
    }

    /// <summary>The clauses, and the name of what is not there.</summary>
    public Resolved Resolve(Selection selection) => selection switch
    {
        Selection.Numbered numbered => One(_letters.Settle(numbered.Number)),
        Selection.Range range => _ranges.Range(_letters.Settle(range)),
        Selection.From from => _ranges.From(_letters.Settle(from.First)),
        Selection.UpTo upTo => _ranges.UpTo(_letters.Settle(upTo.Last)),
        Selection.Stretch stretch => Stretch(stretch),
        Selection.Beside beside => Beside(beside),
        Selection.AllBut allBut => AllBut(allBut),
        Selection.Within within => Within(within),
        Selection.AmongShown among => _shown.Length < 2 ? Resolve(among.Part) : At(among.Part, _shown, ""),
        Selection.Sentences sentences => new SentencePicker(sentences.Which).Pick(Wholes(sentences.Of), sentences.Of is Selection.All),
        Selection.Annex annex => Annexes(annex.Label),
        Selection.Recital recital => NumberRanges.Recitals(recital.First, recital.Last, _topLevel),
        Selection.OfKind kind => OfKind(kind),
        Selection.Title => Resolved.One(_document.Find(ClauseNumber.Title), "title"),
        Selection.All => Resolved.Some(_topLevel, "text"),
        _ when Places.IsPlace(selection) => At(selection, _numbered, ""),
        _ => throw new UnreachableException(),
    };

    private Resolved One(ClauseNumber number) => Resolved.One(_document.Find(number), number.Value);

    private Resolved Wholes(Selection? of) => of switch
    {
        null => Resolved.Of(_shown),
        Selection.All => Resolved.Some(_numbered, "text"),
        _ => Resolve(of),
    };

    private static Resolved At(Selection place, ImmutableArray<Clause> clauses, string kind) => Places.Of(place, clauses.Length) is var (at, absent)
        ? Resolved.Of(at.Select(i => clauses[i]), absent.Select(name => kind.Length == 0 ? name : $"{kind} {name}"))
        : Resolved.Of([], "text");

    private Resolved Within(Selection.Within within)
    {
        var number = _letters.Settle(within.Whole);
        if (_document.Find(number) is not { } whole)
            return Resolved.Of([], number.Value);
        return whole.Children.IsEmpty ? Resolved.Of([whole]) : At(within.Part, whole.Children, "");
    }

    private Resolved OfKind(Selection.OfKind kind)
    {
        ImmutableArray<Clause> all = [.. _topLevel.Where(c => c.Kind == kind.Kind)];
        var name = kind.Kind == ClauseKind.Annex ? "annex" : "recital";
        return Places.Of(kind.Which, all.Length) is var (at, absent)
            ? Resolved.Of(at.Select(i => all[i]), absent.Select(which => char.IsAsciiDigit(which[0]) ? $"{name} {which}" : which is "text" ? name : $"{which} {name}"))
            : Resolved.Of([], name);
    }

    private Resolved Stretch(Selection.Stretch stretch)
    {
        var first = stretch.First is null ? null : Resolve(stretch.First);
        var last = stretch.Last is null ? null : Resolve(stretch.Last);
        ImmutableArray<string> absent = [.. first?.Absent ?? [], .. last?.Absent ?? []];
        if (!absent.IsEmpty)
            return Resolved.Of([], absent);
        var edge = stretch.IncludesBounds ? 0 : 1;
        var from = first is { Found: [var low, ..] } ? low.Index + edge : 0;
        var to = last is { Found: [.., var high] } ? high.Index - edge : int.MaxValue;
        return Resolved.Some(_topLevel.Where(c => c.Index >= from && c.Index <= to && (_numbered.Contains(c) || first?.Found.Contains(c) == true || last?.Found.Contains(c) == true)), "text");
    }

    private Resolved Beside(Selection.Beside beside)
    {
        var of = Resolve(beside.Of);
        if (of.Found.IsEmpty)
            return Resolved.Of([], $"{(beside.Offset > 0 ? "after" : "before")} {of.Absent[0]}");
        var from = beside.Offset > 0 ? of.Found[^1] : of.Found[0];
        var siblings = Neighbours.Of(from);
        var target = siblings.IndexOf(from) + beside.Offset;
        var first = beside.Offset > 0 ? target : target - beside.Count + 1;
        return Resolved.Some(siblings.Where((_, i) => i >= first && i < first + beside.Count), $"{(beside.Offset > 0 ? "after" : "before")} {from.Number}");
    }

    // "Everything" takes the annexes in: "everything but 3" has them. The title is no content.
    private Resolved AllBut(Selection.AllBut allBut)
    {
        var found = allBut.Whole.SelectMany(whole => whole is Selection.All
            ? _topLevel.Where(c => _numbered.Contains(c) || c.Kind == ClauseKind.Annex) : Resolve(whole).Found).Distinct().ToImmutableArray();
        var excluded = allBut.Excluded.Select(Resolve).ToList();
        if (found is [{ Children.IsEmpty: false } whole] && allBut.Whole is [Selection.Numbered])
            (found, excluded) = (whole.Children, [.. allBut.Excluded.Select(e => Inside(whole, e))]);
        var left = found.RemoveRange(excluded.SelectMany(static e => e.Found));
        return Resolved.Of(left, excluded.SelectMany(static e => e.Absent).Concat(left.IsEmpty && excluded.All(static e => e.Absent.IsEmpty) ? ["text"] : []));
    }

    private static Resolved Inside(Clause whole, Selection part) => part is Selection.Numbered { Number: var number }
        ? Resolved.One(whole.Children.FirstOrDefault(c => c.Number.Key == whole.Number.Key + " " + number.Key), $"{whole.Number}({number})")
        : At(part, whole.Children, "");

    private Resolved Annexes(string? label)
    {
        var annexes = _topLevel.Where(c => c.Kind == ClauseKind.Annex && IsLabelled(c, label)).ToImmutableArray();
        return !annexes.IsEmpty || label is null
            ? Resolved.Some(annexes, "annex")
            : Resolved.One(_document.Find(ClauseNumber.Parse("annex " + label)), "annex " + label.ToUpperInvariant());
    }

    private static bool IsLabelled(Clause annex, string? label) =>
        label is null || annex.Number.Key.Split(' ')[^1] is var own && (own == label || (Numerals.Roman(own) is { } value && Places.Number(value) == label));
}
