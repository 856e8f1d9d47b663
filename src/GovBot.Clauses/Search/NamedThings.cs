using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>
/// The names that the documents themselves write in capitals ("Global Digital Compact"), with the acronyms that people
/// make of them. In a question a name is one thing, however many words it has.
/// </summary>
internal sealed class NamedThings
{
    private const int FewestWords = 2;
    private const int FewestForAcronym = 3;
    private const int MostWords = 12;

    private readonly Dictionary<string, List<ImmutableArray<string>>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ImmutableArray<string>>> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _byAcronym = new(StringComparer.Ordinal);

    public NamedThings(IEnumerable<Clause> clauses)
    {
        foreach (var clause in clauses.Where(static c => c.Kind != ClauseKind.Title))
        {
            foreach (var name in NamesIn(clause))
                Add(name);
        }
    }

    /// <summary>How many terms the longest name has that begins at a term; 0 where none does.</summary>
    public int Match(ImmutableArray<Term> terms, int start)
    {
        if (!_byFirstStem.TryGetValue(terms[start].Stem, out var names))
            return 0;
        var longest = 0;
        foreach (var name in names)
        {
            if (name.Length > longest && start + name.Length <= terms.Length && !name.Where((stem, i) => terms[start + i].Stem != stem).Any())
                longest = name.Length;
        }

        return longest;
    }

    /// <summary>How many terms from a place on are words of one name, in its order: "Hiroshima Code of Conduct"; 0 where fewer than two are.</summary>
    public int MatchPart(ImmutableArray<Term> terms, int start)
    {
        var longest = 0;
        foreach (var name in _byStem.GetValueOrDefault(terms[start].Stem, []))
        {
            var (at, length) = (-1, 0);
            while (start + length < terms.Length && at + 1 < name.Length && name.IndexOf(terms[start + length].Stem, at + 1) is >= 0 and var next)
                (at, length) = (next, length + 1);
            longest = Math.Max(longest, length);
        }

        return longest >= FewestWords ? longest : 0;
    }

    /// <summary>The name whose initials a word is, stemmed, or null.</summary>
    public ImmutableArray<string>? OfAcronym(string word) => _byAcronym.TryGetValue(word, out var stems) ? stems : null;

    private void Add(List<Term> name)
    {
        ImmutableArray<string> stems = [.. name.Select(static t => t.Stem)];
        if (!_byFirstStem.TryGetValue(stems[0], out var names))
            _byFirstStem.Add(stems[0], names = []);
        if (!names.Any(n => n.SequenceEqual(stems)))
        {
            names.Add(stems);
            foreach (var stem in stems.Distinct())
                (_byStem.TryGetValue(stem, out var having) ? having : _byStem[stem] = []).Add(stems);
        }

        // "UN Sustainable Development Goals" is also called SDG.
        for (var first = 0; name.Count - first >= FewestForAcronym; first++)
            _ = _byAcronym.TryAdd(string.Concat(name.Skip(first).Select(static t => t.Word.Length <= 3 && t.Word is "ai" ? t.Word : t.Word[..1])), stems[first..]);
    }

    // Runs of words in capitals; between them stand only words that the reader of terms leaves out ("of", "for", "on").
    private static IEnumerable<List<Term>> NamesIn(Clause clause)
    {
        var text = clause.Document.Text;
        List<Term> name = [];
        foreach (var term in TermReader.Read(text, clause.Own))
        {
            // "The Summit of the Future in September" has no month in its name.
            var isCapital = char.IsUpper(text[term.Span.Start]) && !AnswerMarks.IsMonth(term.Word);
            if (name.Count > 0 && (!isCapital || !IsJoined(text.AsSpan(name[^1].Span.End, term.Span.Start - name[^1].Span.End))))
            {
                if (name.Count is >= FewestWords and <= MostWords)
                    yield return name;
                name = [];
            }

            if (isCapital)
                name.Add(term);
        }

        if (name.Count is >= FewestWords and <= MostWords)
            yield return name;
    }

    private static bool IsJoined(ReadOnlySpan<char> between) => between.Trim() is "" or "-" or "of" or "for" or "on" or "of the" or "and" or "toward" or "in" or "'s" or "for the";
}
