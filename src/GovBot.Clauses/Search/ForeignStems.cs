using System.Collections.Immutable;
using GovBot.Clauses.Languages;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace GovBot.Clauses.Search;

/// <summary>Words of French, German and Spanish without accents and endings, by the Snowball stemmers.</summary>
internal static class ForeignStems
{
    // The stemmers leave the s of "contenus" and, in short words, of "armas".
    private const int ShortestPlural = 5;

    [ThreadStatic]
    private static FrenchStemmer? _french;

    [ThreadStatic]
    private static German2Stemmer? _german;

    [ThreadStatic]
    private static SpanishStemmer? _spanish;

    /// <summary>A lower-case word in ASCII letters as far as it has any: "sécurité" is "securite", "Maß" is "mass".</summary>
    public static string Fold(string word)
    {
        if (word.All(char.IsAscii))
            return word;
        var source = word.ToCharArray();
        var target = new char[4 * source.Length];
        return new string(target, 0, ASCIIFoldingFilter.FoldToASCII(source, 0, target, 0, source.Length));
    }

    /// <summary>
    /// The stems of a word as it was typed and without its accents. The stemmers go by accents, which not everybody
    /// types: two words are forms of one where they share a stem.
    /// </summary>
    public static ImmutableArray<string> Of(string word, Language language)
    {
        var folded = Fold(word);
        var stem = Fold(Stem(word, language));
        var bare = ReferenceEquals(folded, word) ? stem : Fold(Stem(folded, language));
        return stem == bare ? [stem] : [stem, bare];
    }

    private static string Stem(string word, Language language)
    {
        SnowballProgram stemmer = language switch
        {
            Language.French => _french ??= new FrenchStemmer(),
            Language.German => _german ??= new German2Stemmer(),
            _ => _spanish ??= new SpanishStemmer(),
        };
        stemmer.SetCurrent(word);
        var stem = stemmer.Stem() ? stemmer.Current : word;
        return language != Language.German && stem.Length >= ShortestPlural ? stem.TrimEnd('s') : stem;
    }
}
