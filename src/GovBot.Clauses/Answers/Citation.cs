using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>Names clauses for people, so that the parser of references understands the names again.</summary>
public static class Citation
{
    /// <summary>A clause without its document: "para. 6", "Art. 3(2)", "the annex", "the title".</summary>
    public static string Brief(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var number = clause.Number.Value;
        return clause.Kind switch
        {
            ClauseKind.Title => "title",
            ClauseKind.Annex => number,
            ClauseKind.Recital => number,
            _ when !char.IsAsciiDigit(number[0]) && !clause.IsRoman => number,
            _ => $"{Abbreviation(clause.Document.Term)} {number}",
        };
    }

    /// <summary>A clause with its document: "Seoul Declaration, para. 6".</summary>
    public static string Full(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return $"{clause.Document.Name}, {Brief(clause)}";
    }

    /// <summary>The path of a clause's permalink below the bot's address: "/d/seoul-declaration/6".</summary>
    public static string Path(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return $"/d/{Uri.EscapeDataString(clause.Document.Id.Value)}/{Uri.EscapeDataString(clause.Number.Value)}";
    }

    /// <summary>Several numbers in a row: "para. 3", "paras. 3, 6 and 7".</summary>
    internal static string Many(IReadOnlyList<Clause> clauses)
    {
        var numbered = clauses.Where(static c => c.Kind == ClauseKind.Numbered && (c.IsRoman || char.IsAsciiDigit(c.Number.Value[0]))).ToList();
        List<string> parts = [.. clauses.Except(numbered).Select(static c => c.Kind is ClauseKind.Title or ClauseKind.Annex ? "the " + Brief(c) : Brief(c))];
        if (numbered.Count > 0)
            parts.Insert(0, $"{Abbreviation(numbered[0].Document.Term, numbered.Count)} {List([.. numbered.Select(static c => c.Number.Value)])}");
        return List(parts);
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>What a document calls a numbered clause: "paragraph".</summary>
    internal static string Noun(ClauseTerm term) => term switch
    {
        ClauseTerm.Article => "article",
        ClauseTerm.Section => "section",
        _ => "paragraph",
    };

    /// <summary>What stands before numbers: "para.", "Arts.".</summary>
    internal static string Abbreviation(ClauseTerm term, int count = 1) => (term, count > 1) switch
    {
        (ClauseTerm.Article, false) => "Art.",
        (ClauseTerm.Article, true) => "Arts.",
        (ClauseTerm.Section, false) => "sec.",
        (ClauseTerm.Section, true) => "secs.",
        (_, false) => "para.",
        (_, true) => "paras.",
    };
}
