using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Takes a question apart into words and phrases that stand for one thing each: names of the documents, phrases of the vocabulary, single words.</summary>
internal sealed class QuestionPhrases(Vocabulary vocabulary, IndexStatistics statistics, Spelling spelling)
{
    /// <summary>The phrases, in order, each once; words without content are left out.</summary>
    /// <param name="terms">The question.</param>
    /// <param name="text">Its text.</param>
    /// <param name="asked">The kind of answer that it asks for, or null.</param>
    public IEnumerable<QuestionPhrase> Of(ImmutableArray<Term> terms, string text, AskedAnswer? asked)
    {
        HashSet<string> seen = [];
        for (var i = 0; i < terms.Length;)
        {
            var (entries, length) = Entries(terms, i, text, asked);
            var name = statistics.Names.Match(terms, i);
            var typed = terms.Slice(i, Math.Max(Math.Max(1, length), name));
            i += typed.Length;
            var isAsking = typed is [var asking] && asked is not null && asked.Words.Contains(asking.Word);
            var isEmpty = typed is [var word] && ((!isAsking && IsFunctionWord(word.Word) && !entries.Any(static e => e.OnlyUpper)) ||
                statistics.IsItself(word.Word) || IsDocumentsName(word, terms, i));
            if (!isEmpty && seen.Add(string.Join(' ', typed.Select(static t => t.Stem))))
                yield return new QuestionPhrase(typed, typed.Length > length ? [] : entries, IsName: name > 1 && name >= length, isAsking);
        }
    }

    // Phrases of small words, and of those that ask for a kind of answer ("what day"), stand for nothing else.
    // The longest phrase that leads to a text; "binding treaty" is read as "binding" and "treaty" where it leads to none.
    private (ImmutableArray<VocabularyEntry> Entries, int Length) Entries(ImmutableArray<Term> terms, int start, string text, AskedAnswer? asked)
    {
        (ImmutableArray<VocabularyEntry> Entries, int Length) last = ([], 0);
        foreach (var match in vocabulary.Matches(terms, start, text))
        {
            var phrase = terms.Slice(start, match.Length);
            if (phrase.All(t => Lexicon.FunctionWords.Contains(t.Word) || (phrase.Length > 1 && asked is not null && asked.Words.Contains(t.Word))) && !match.Entries.Any(static e => e.OnlyUpper))
                continue;
            last = match;
            if (match.Entries.Any(e => e.IsMatter || e.Names != NameKind.None || e.Targets.Any(statistics.IsUsed)) || phrase.All(t => statistics.DocumentFrequency(t.Stem) > 0))
                return match;
        }

        return last.Length == 1 ? last : ([], 0);
    }

    // "the Seoul Declaration" says no more than "the declaration".
    private bool IsDocumentsName(Term term, ImmutableArray<Term> terms, int next) =>
        next < terms.Length && Lexicon.DocumentWords.Contains(terms[next].Word) && Lexicon.FunctionWords.Contains(terms[next].Word) &&
        terms[next].Span.Start - term.Span.End == 1 && statistics.HasPair(term.Stem, terms[next].Stem);

    private bool IsFunctionWord(string word) => Lexicon.FunctionWords.Contains(word) || spelling.IsFunctionWord(word);
}
