using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Finds what an utterance puts between quotation marks or backticks. An unpaired mark quotes nothing.</summary>
internal static class QuotedText
{
    /// <summary>The quoted stretches without their marks, in order.</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Closing(text[i]) is not { } closing || !Opens(text, i))
                continue;
            var end = FindClosing(text, i + 1, closing);
            if (end <= i + 1)
                continue;
            found.Add(TextSpan.Between(i + 1, end));
            i = end;
        }

        return found.ToImmutable();
    }

    private static string? Closing(char opening) => opening switch
    {
        '"' => "\"",
        '\'' => "'",
        '`' => "`",
        '“' or '„' or '”' => "”“",
        '‘' or '‚' => "’‘",
        '«' => "»",
        '»' => "«",
        '「' => "」",
        _ => null,
    };

    // An apostrophe opens only at the start of a word, so that "don't" and "states' rights" quote nothing.
    private static bool Opens(string text, int i) =>
        text[i] is not ('\'' or '‘') || i == 0 || !char.IsLetterOrDigit(text[i - 1]);

    private static int FindClosing(string text, int start, string closing)
    {
        var isApostrophe = closing[0] is '\'' or '’';
        for (var i = start; i < text.Length; i++)
        {
            if (closing.Contains(text[i]) && (!isApostrophe || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                return i;
        }

        return -1;
    }
}
