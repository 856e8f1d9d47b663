using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Makes a need of words of a question: what meets it, and how much of the question it is.</summary>
internal sealed class NeedMaker(Vocabulary vocabulary, IndexStatistics statistics, Spelling spelling, RankingWeights weights)
{
    /// <summary>What no clause has, twice as weighty as a matter of which none speaks: nothing that is said of the rest answers.</summary>
    public Need Unmet => new([], 1, 2 * weights.Matter * Rarity([]), [], IsKnown: false, IsUnsaid: false);

    /// <summary>The need of a translation, which may have another ending than the word that asks: "country", "countries".</summary>
    public Need Of(ImmutableArray<Term> typed, ImmutableArray<VocabularyEntry> entries, AskedAnswer? asked) =>
        Of(typed, entries, new NeedRole(typed is [var only] && asked?.Words.Any(w => TermReader.Stem(w) == only.Stem) == true ? asked : null, Emphasis: 1, IsFocus: false, IsDecisive: false, AsksForParties: true));

    /// <summary>The need of words that the vocabulary has entries for, or none.</summary>
    public Need Of(ImmutableArray<Term> typed, ImmutableArray<VocabularyEntry> entries, NeedRole role)
    {
        var isMatter = entries.Any(static e => e.IsMatter);
        typed = isMatter ? WithoutSmallWords(typed) : typed;
        var alternatives = Alternatives(typed, entries, role);
        // A matter of two words is another one than what shares a word with it: "exchange rate", "third floor".
        var isOther = isMatter && typed.Length > 1 && !statistics.IsUsed([.. typed.Select(static t => t.Stem)]);
        var isKnown = (!isOther && typed.Any(t => statistics.DocumentFrequency(t.Stem) > 0)) || alternatives.Any(static a => a.Origin is not (AlternativeOrigin.Typed or AlternativeOrigin.Association));
        var isLight = !isMatter && typed.All(static t => Lexicon.LightWords.Contains(t.Word)) && (typed.Length == 1 || alternatives.Length == 1);
        var isUnsaid = !isLight && role.Asked is null && typed.All(t => statistics.DocumentFrequency(t.Stem) == 0) && !alternatives.Any(static a => a.Origin == AlternativeOrigin.Spelling);
        var share = role.Asked is not null and not { Mark: AnswerMarks.Company } ? OfAsking(role.Asked)
            : isLight ? weights.LightShare
            : Rarity(typed) * (isKnown ? 1 : OfUnknown(entries, role));
        return new Need(typed, (isLight ? weights.Light : 1) * role.Emphasis, share * role.Emphasis * (role.IsFocus ? weights.Focus : 1), alternatives, isKnown, isUnsaid) { Role = role, IsLight = isLight, IsUnheard = isMatter && !isKnown, IsWhole = isOther };
    }

    private float OfAsking(AskedAnswer asked) => asked.Mark switch
    {
        AnswerMarks.Title => weights.AskingTitle,
        AnswerMarks.Countries => weights.AskingFirmly,
        _ => weights.Asking,
    };

    // How much more or less what no clause has counts than a rare word.
    private float OfUnknown(ImmutableArray<VocabularyEntry> entries, NeedRole role) =>
        role.Emphasis < 1 ? weights.Unknown
        : role.IsDecisive || entries.Any(static e => e.IsMatter || e.Names != NameKind.None) ? weights.Matter
        : role.IsFocus ? weights.UnknownFocus
        : entries.IsEmpty ? weights.Unknown : 1;

    // "From" alone says nothing of "withdraw from".
    private static ImmutableArray<Term> WithoutSmallWords(ImmutableArray<Term> typed) =>
        typed.Any(static t => !Lexicon.FunctionWords.Contains(t.Word)) ? [.. typed.Where(static t => !Lexicon.FunctionWords.Contains(t.Word))] : typed;

    private ImmutableArray<Alternative> Alternatives(ImmutableArray<Term> typed, ImmutableArray<VocabularyEntry> entries, NeedRole role)
    {
        var asked = role.Asked;
        ImmutableArray<string> stems = [.. typed.Select(static t => t.Stem)];
        List<Alternative> meant = [];
        foreach (var entry in asked is { Mark: AnswerMarks.Company } or { IsOfDocument: true } ? [] : entries)
            meant.AddRange(entry.Targets.Where(statistics.IsUsed).Select(OfVocabulary));
        var isPhrase = stems.Length > 1 && meant.Count > 0;
        if (asked is { IsOfDocument: true })
            meant.Add(new Alternative([AnswerMarks.Title], weights.AnswerType, 1, AlternativeOrigin.AnswerType));
        if (asked is not null)
            meant.Add(new Alternative([asked.Mark], weights.AnswerType, 1, AlternativeOrigin.AnswerType));
        if (typed is [var initials] && statistics.Names.OfAcronym(initials.Word) is { } name)
            meant.Add(OfVocabulary(name));
        if (meant.Count == 0 && !stems.Any(stem => statistics.DocumentFrequency(stem) > 0))
            meant.AddRange(ForUnknown(typed, entries, role));
        // "Who" asks for names; that a clause has the word says little.
        return asked is not null && typed.All(static t => Lexicon.FunctionWords.Contains(t.Word))
            ? [.. meant, new Alternative(stems, weights.AskingWord, weights.AskingWord, AlternativeOrigin.Typed)]
            : [new Alternative(stems, isPhrase ? weights.Apart : 1, 1, AlternativeOrigin.Typed), .. meant];
    }

    // A country that no document names is answered by a list of countries; else a typing error or likeness may find
    // something; likeness is too weak for the heart of a question.
    private IEnumerable<Alternative> ForUnknown(ImmutableArray<Term> typed, ImmutableArray<VocabularyEntry> entries, NeedRole role)
    {
        if (entries.Any(static e => e.Names == NameKind.Country))
            return role.AsksForParties ? [new Alternative([AnswerMarks.Countries], weights.Vocabulary, weights.VocabularyCredit, AlternativeOrigin.AnswerType)] : [];
        if (typed is not [var only])
            return [];
        var corrections = entries.IsEmpty ? spelling.Corrections(only.Word).Select(s => new Alternative(s, weights.Spelling, weights.Spelling, AlternativeOrigin.Spelling)).ToList() : [];
        if (corrections.Count > 0 || role.IsFocus || role.IsDecisive || entries.Any(static e => e.IsMatter) || !char.IsAsciiLetter(only.Word[0]))
            return corrections;
        return vocabulary.AssociatedWith(only.Stem, statistics.IsUsed).Select(s => new Alternative(s, weights.Associated, weights.AssociatedCredit, AlternativeOrigin.Association));
    }

    private Alternative OfVocabulary(ImmutableArray<string> stems) =>
        new(stems, weights.Vocabulary, weights.VocabularyCredit, AlternativeOrigin.Vocabulary);

    // What is nowhere is the rarest.
    private float Rarity(ImmutableArray<Term> typed) =>
        weights.Smoothing + (typed.IsEmpty ? statistics.Idf("") : typed.Max(t => statistics.Idf(t.Stem)));
}
