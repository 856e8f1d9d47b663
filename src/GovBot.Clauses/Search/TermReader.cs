using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tartarus.Snowball.Ext;
using Lucene.Net.Util;

namespace GovBot.Clauses.Search;

/// <summary>
/// Cuts English text into terms: Unicode word breaks (UAX #29), possessives taken off, lower case, accents folded,
/// the commonest words left out, Porter's stemmer. Documents and questions go through the same reader.
/// </summary>
internal static class TermReader
{
    private static readonly WordAnalyzer Words = new();

    [ThreadStatic]
    private static EnglishStemmer? _stemmer;

    /// <summary>The terms of a text, in order.</summary>
    public static ImmutableArray<Term> Read(string text) => Read(text, new TextSpan(0, text.Length));

    /// <summary>The terms of a stretch of a text, with places that count from the text's beginning.</summary>
    public static ImmutableArray<Term> Read(string text, TextSpan span)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        using var stream = Words.GetTokenStream("", text.Substring(span.Start, span.Length));
        var word = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var characters = DottedInitials.Joined(word.ToString());
            terms.Add(new Term(Stem(characters), characters, TextSpan.Between(span.Start + offset.StartOffset, span.Start + offset.EndOffset)));
        }

        stream.End();
        return terms.ToImmutable();
    }

    /// <summary>Whether a lower-case word is one of the commonest, which are no terms.</summary>
    public static bool IsLeftOut(string word) => StopAnalyzer.ENGLISH_STOP_WORDS_SET.Contains(word);

    /// <summary>A lower-case word in its basic form, without its ending.</summary>
    public static string Stem(string word)
    {
        var stemmer = _stemmer ??= new EnglishStemmer();
        var basic = WordForms.Basic(word);
        stemmer.SetCurrent(basic);
        return stemmer.Stem() ? stemmer.Current : basic;
    }

    private sealed class WordAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var source = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
            TokenStream words = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, source);
            words = new ASCIIFoldingFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, words));
            return new TokenStreamComponents(source, new StopFilter(LuceneVersion.LUCENE_48, words, StopAnalyzer.ENGLISH_STOP_WORDS_SET));
        }
    }
}
