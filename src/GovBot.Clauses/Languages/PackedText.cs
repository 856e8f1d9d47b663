using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>A text in lower case without its spaces, which still knows where these stood.</summary>
internal sealed class PackedText
{
    private readonly char[] _characters;
    private readonly int[] _places;

    public PackedText(string text)
    {
        List<char> characters = [];
        List<int> places = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.Format)
                continue;
            characters.Add(Tokenizer.Fold(text[i]));
            places.Add(i);
        }

        (_characters, _places) = ([.. characters], [.. places]);
        All = new string(_characters);
    }

    /// <summary>All characters.</summary>
    public string All { get; }

    public int Length => _characters.Length;

    public char this[int i] => _characters[i];

    public string Slice(int start, int length) => new(_characters, start, length);

    /// <summary>Where a stretch stands in the text.</summary>
    public TextSpan SpanOf(int start, int length) => TextSpan.Between(_places[start], _places[start + length - 1] + 1);

    /// <summary>Whether a space, or nothing, stands before a character.</summary>
    public bool IsWordStart(int i) => i == 0 || _places[i] > _places[i - 1] + 1;

    public bool HasSpaceWithin(int start, int length) => _places[start + length - 1] - _places[start] >= length;

    /// <summary>Whether a stretch cuts no word or number in Latin letters or digits apart.</summary>
    public bool IsWhole(int start, int length) => !IsCut(start) && !IsCut(start + length);

    private bool IsCut(int i) => i > 0 && i < Length && !IsWordStart(i) && char.IsAsciiLetterOrDigit(this[i - 1]) && char.IsAsciiLetterOrDigit(this[i]);
}
