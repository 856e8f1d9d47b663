using System.Text;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Puts a letter and the accents typed behind it into one character, Korean letters into syllables, and half-width
/// katakana into full-width ones. Without ICU, .NET normalises nothing but ASCII.
/// </summary>
internal static class ComposedText
{
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const char VoicedMark = '\u3099';
    private const char HalfVoicedMark = '\u309A';
    private const string HalfWidth = "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";
    private const string Voiceable = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ";
    private const string HalfVoiceable = "はひふへほハヒフヘホ";

    private static readonly (char Mark, string Letters)[] Accents =
    [
        ('\u0300', "aàeèiìoòuù"), ('\u0301', "aáeéiíoóuúyýcćnńsśzź"), ('\u0302', "aâeêiîoôuû"), ('\u0303', "aãnñoõ"),
        ('\u0308', "aäeëiïoöuüyÿ"), ('\u0327', "cçsş"), ('\u030A', "aåuů"), ('\u030C', "cčsšzžrřeěnň"), ('\u0306', "aăgğ"), ('\u0328', "aąeę"),
    ];

    /// <summary>The text composed; the same object where there is nothing to compose.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u0328') && !text.Any(static c => c is >= '\u1100' and <= '\u11FF' or VoicedMark or HalfVoicedMark or >= '\uFF65' and <= '\uFF9F'))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var character = c is >= '\uFF65' and <= '\uFF9F' ? HalfWidth[c - '\uFF65'] : c;
            if (composed.Length > 0 && Join(composed[^1], character) is { } joined)
                composed[^1] = joined;
            else
                composed.Append(character);
        }

        return composed.ToString();
    }

    private static char? Join(char before, char mark) => mark switch
    {
        VoicedMark => Voiceable.Contains(before) ? (char)(before + 1) : before is 'ウ' ? 'ヴ' : null,
        HalfVoicedMark => HalfVoiceable.Contains(before) ? (char)(before + 2) : null,
        >= '\u1161' and < '\u1176' when before - '\u1100' is >= 0 and < Leads and var lead => (char)('\uAC00' + (((lead * Vowels) + mark - '\u1161') * Tails)),
        > '\u11A7' and < '\u11C3' when before is >= '\uAC00' and <= '\uD7A3' && (before - '\uAC00') % Tails == 0 => (char)(before + mark - '\u11A7'),
        >= '\u0300' and <= '\u0328' => Accented(before, mark),
        _ => null,
    };

    private static char? Accented(char letter, char mark)
    {
        var letters = Accents.FirstOrDefault(a => a.Mark == mark).Letters ?? "";
        var lower = char.ToLowerInvariant(letter);
        for (var i = 0; i < letters.Length; i += 2)
        {
            if (letters[i] == lower)
                return lower == letter ? letters[i + 1] : char.ToUpperInvariant(letters[i + 1]);
        }

        return null;
    }
}
