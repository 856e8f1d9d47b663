using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises what is said to the bot and not about a document: it consists of nothing but the words of one closed set.</summary>
internal static class SmallTalk
{
    /// <summary>The greeting, thanks or call for help that the whole utterance is, else null.</summary>
    public static Question? Parse(ImmutableArray<Token> tokens)
    {
        if (IsOnly(tokens, Lexicon.Greetings, Lexicon.GreetingCompany))
            return new Question.Greeting();
        if (IsOnly(tokens, Lexicon.Thanks, Lexicon.ThanksCompany))
            return new Question.Thanks();
        var isAboutBot = tokens.All(static t => Lexicon.AboutBot.Contains(t.Text) || Lexicon.BotWords.Contains(t.Text));
        var isHelp = isAboutBot && tokens.Any(static t => t.Is("help") || Lexicon.BotWords.Contains(t.Text));
        return isHelp || tokens is [{ Text: "?" }] ? new Question.Help() : null;
    }

    /// <summary>What follows a greeting at the beginning: "hi, which countries signed?" asks which countries signed.</summary>
    public static ImmutableArray<Token> WithoutGreeting(ImmutableArray<Token> tokens)
    {
        var end = 0;
        while (end < tokens.Length && (Lexicon.Greetings.Contains(tokens[end].Text) || (end > 0 && IsAddress(tokens[end].Text))))
            end++;
        return end == tokens.Length ? tokens : tokens[end..];
    }

    private static bool IsAddress(string text) => text is "," or "!" or "." or "there" or "govbot" or "everyone" or "all" or "team";

    private static bool IsOnly(ImmutableArray<Token> tokens, FrozenSet<string> heads, FrozenSet<string> company) =>
        tokens.Any(t => heads.Contains(t.Text)) && tokens.All(t => heads.Contains(t.Text) || company.Contains(t.Text) || IsModifier(t.Text));

    // Skin tones and variation selectors of emoji.
    private static bool IsModifier(string text) => text is "\uFE0F" or "🏻" or "🏼" or "🏽" or "🏾" or "🏿";
}
