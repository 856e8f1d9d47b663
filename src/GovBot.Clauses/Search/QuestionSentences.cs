using System.Collections.Frozen;

namespace GovBot.Clauses.Search;

/// <summary>
/// Tells the sentences of an utterance that ask from those beside them: "My teacher gave us homework. Who signed it?"
/// asks in its second.
/// </summary>
internal sealed class QuestionSentences
{
    private static readonly FrozenSet<string> Beginnings = new HashSet<string>(
        "does do did is are was were can could will would should has have what who which how when where why whose whats whos".Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What a question says of the purpose of asking, or of what it does not ask: "so that I need not pay twice".
    private static readonly string[] Asides = [" so that ", " so i ", " so we ", " rather than ", " instead of "];

    private readonly int _aside;
    private readonly List<(int End, bool Asks)> _sentences = [];
    private readonly bool _anyAsks;

    private readonly float _beside;

    /// <param name="text">The utterance.</param>
    /// <param name="beside">How much words of sentences count that stand beside a question.</param>
    public QuestionSentences(string text, float beside)
    {
        _beside = beside;
        _aside = Asides.Select(words => text.IndexOf(words, StringComparison.OrdinalIgnoreCase)).Where(static at => at > 0).DefaultIfEmpty(int.MaxValue).Min();
        for (var (i, start) = (0, 0); i < text.Length; i++)
        {
            var isEnd = i == text.Length - 1 || text[i] == '?' || (text[i] is '.' or '!' && (IsFollowedByCapital(text, i) || BeginsQuestion(text, i + 1)));
            if (!isEnd)
                continue;
            _sentences.Add((i + 1, text[i] == '?' || BeginsQuestion(text, start)));
            start = i + 1;
        }

        _anyAsks = _sentences.Exists(static s => s.Asks);
    }

    // "vs. machines" goes on.
    private static bool IsFollowedByCapital(string text, int at) => at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[at + 2]);

    // Many people type neither capitals nor question marks.
    private static bool BeginsQuestion(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart();
        var word = rest[..(rest.IndexOfAny(' ', '\'') is >= 0 and var end ? end : rest.Length)];
        return Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>How much words at a place count.</summary>
    public float WeightAt(int place) =>
        (!_anyAsks || _sentences.Find(s => place < s.End).Asks) && !IsAside(place) ? 1 : _beside;

    private bool IsAside(int place) => place > _aside && _sentences.Find(s => place < s.End) == _sentences.Find(s => _aside < s.End);
}
