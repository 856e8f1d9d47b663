using System.Collections.Immutable;
using System.Diagnostics;

namespace GovBot.Clauses.Languages;

/// <summary>The codes of languages (ISO 639-1, as in BCP 47).</summary>
public static class LanguageCode
{
    /// <summary>The languages besides English in which questions are understood.</summary>
    internal static ImmutableArray<Language> Foreign { get; } =
        [Language.French, Language.German, Language.Spanish, Language.Japanese, Language.Korean];

    /// <summary>The code of a language: "fr"; "und" for <see cref="Language.Unknown"/>.</summary>
    public static string Of(Language language) => language switch
    {
        Language.English => "en",
        Language.French => "fr",
        Language.German => "de",
        Language.Spanish => "es",
        Language.Japanese => "ja",
        Language.Korean => "ko",
        Language.Unknown => "und",
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether a language is written with spaces between its words.</summary>
    internal static bool HasSpaces(Language language) => language is not (Language.Japanese or Language.Korean);
}
