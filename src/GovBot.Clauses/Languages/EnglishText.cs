using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>
/// Puts the pieces of a foreign message into English words, well enough to tell a reference, a greeting or what is
/// asked for: "der letzte Absatz" is "the last paragraph", 第6項 is "paragraph 6". Nobody is shown it.
/// </summary>
internal static class EnglishText
{
    /// <summary>The English words in the message's order.</summary>
    public static string Of(ImmutableArray<Gloss> glosses)
    {
        var text = new StringBuilder();
        var isOnlyTerm = glosses.Count(static g => g.Kind is GlossKind.Term or GlossKind.Unknown) == 1;
        for (var i = 0; i < glosses.Length; i++)
        {
            if (i + 1 < glosses.Length && IsNumber(glosses[i]) && glosses[i + 1].IsCounter)
                text.Append(" paragraph ").Append(glosses[i++].English[0]);
            else
                Append(text, glosses, i, isOnlyTerm);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Gloss> glosses, int i, bool isOnlyTerm)
    {
        var gloss = glosses[i];
        if (gloss.Kind == GlossKind.Function)
            return;
        var touches = i > 0 && glosses[i - 1].Span.End == gloss.Span.Start;
        var isKept = gloss.Kind == GlossKind.Kept && (i == 0 || glosses[i - 1].Kind is GlossKind.Kept or GlossKind.Unknown);
        var isOrdinal = gloss.English is ["th"] && i > 0 && IsNumber(glosses[i - 1]);
        if (!(touches && isKept) && !isOrdinal)
            text.Append(' ');
        text.Append(gloss.Kind == GlossKind.Term && isOnlyTerm ? string.Join(" / ", gloss.English) : gloss.English[0]);
    }

    private static bool IsNumber(Gloss gloss) =>
        (gloss.Kind == GlossKind.Kept && int.TryParse(gloss.English[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) ||
        (gloss.Kind == GlossKind.Said && Numerals.Cardinal(gloss.English[0]) is not null);
}
