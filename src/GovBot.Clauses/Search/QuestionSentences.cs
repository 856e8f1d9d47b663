namespace GovBot.Clauses.Search;

/// <summary>
/// Tells the sentences of an utterance that ask from those beside them: "My teacher gave us homework. Who signed it?"
/// asks in its second.
/// </summary>
internal sealed class QuestionSentences
{
    private readonly List<(int End, bool Asks)> _sentences = [];
    private readonly bool _anyAsks;

    public QuestionSentences(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = i == text.Length - 1 || text[i] == '?' || (text[i] is '.' or '!' && IsFollowedByCapital(text, i));
            if (isEnd)
                _sentences.Add((i + 1, text[i] == '?'));
        }

        _anyAsks = _sentences.Exists(static s => s.Asks);
    }

    // "vs. machines" goes on.
    private static bool IsFollowedByCapital(string text, int at) => at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[at + 2]);

    /// <summary>How much words at a place count.</summary>
    public float WeightAt(int place) =>
        !_anyAsks || _sentences.Find(s => place < s.End).Asks ? 1 : RankingWeights.BesideQuestion;
}
