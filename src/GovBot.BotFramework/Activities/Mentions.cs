using System.Buffers;
using System.Text;

namespace GovBot.BotFramework;

/// <summary>The mentions of an activity, taken out of its text or made plain in one pass: what is put in is not looked at again.</summary>
internal sealed class Mentions
{
    // More than a message mentions; whoever sends more has something else in mind.
    private const int Most = 50;
    // Behind them, what the mention shows takes no more room than the mention.
    private const int MostNames = 100;

    private readonly Mention[] _mentions;
    private readonly string? _ownId;
    private readonly SearchValues<char> _firsts;

    /// <summary>Reads the mentions that count.</summary>
    /// <param name="mentions">All of them.</param>
    /// <param name="ownId">The bot's id.</param>
    public Mentions(IEnumerable<Mention> mentions, string? ownId)
    {
        _ownId = ownId;
        // The longest that begins at a place is meant there; of two of one text, the bot's.
        _mentions = [.. mentions.Take(Most).OrderByDescending(static m => m.Text.Length).ThenByDescending(m => m.Id == ownId)];
        _firsts = SearchValues.Create([.. _mentions.Select(static m => m.Text[0])]);
    }

    /// <summary>The text without the bot's mentions and the white space behind them, so that no hole is left, and with names for the others.</summary>
    public string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        var names = 0;
        while (rest.IndexOfAny(_firsts) is >= 0 and var start)
        {
            plain.Append(rest[..start]);
            rest = rest[start..];
            if (At(rest) is not { } mention)
            {
                plain.Append(rest[0]);
                rest = rest[1..];
                continue;
            }

            rest = rest[mention.Text.Length..];
            if (mention.Id == _ownId)
                rest = SkipSpace(rest);
            else
                plain.Append(names++ < MostNames ? mention.Plain : mention.Shown);
        }

        return plain.Append(rest).ToString();
    }

    private Mention? At(ReadOnlySpan<char> rest)
    {
        foreach (var mention in _mentions)
        {
            if (rest.StartsWith(mention.Text, StringComparison.Ordinal))
                return mention;
        }

        return null;
    }

    private static ReadOnlySpan<char> SkipSpace(ReadOnlySpan<char> text)
    {
        const string NoBreakSpace = "&nbsp;"; // as Teams writes it after a mention
        text = text.TrimStart();
        while (text.StartsWith(NoBreakSpace, StringComparison.Ordinal)) text = text[NoBreakSpace.Length..].TrimStart();
        return text;
    }
}
