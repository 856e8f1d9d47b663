using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises what is said to the bot and not about a document: it consists of nothing but the words and phrases of
/// one closed set, one of which says what kind of small talk it is.
/// </summary>
internal static class SmallTalk
{
    private const int LongestPhrase = 5;

    private static readonly FrozenSet<string> Greetings = Set(Lexicon.Greetings,
        "how are you", "how are you doing", "how's it going", "how is it going", "what's up", "whats up", "sup", "anyone there", "anybody there", "are you there",
        "is anyone there", "test", "testing", "testing 1 2 3", "this is a test", "just a test", "ping", "nice to meet you", "guten tag", "heya", "good day",
        "just testing", "testing one two three", "is this thing on", "you there", "are you ok", "how's your day", "how was your day", "are you awake", "hello world", "anybody home", "anyone home", "wake up",
        "dear sir", "dear sirs", "dear madam", "dear sir or madam", "ladies and gentlemen", "happy new year", "merry christmas", "happy christmas", "happy holidays", "happy birthday", "happy easter",
        "long time no see", "how do you do", "i'm new here", "i am new here", "i'm back", "good to see you", "howzit", "g'day");

    private static readonly FrozenSet<string> GreetingCompany = Set(
        Lexicon.GreetingCompany, "today", "test", "buddy", "sir", "madam", "sirs", "mate", "pal", "robot", "chatbot", "assistant", "ladies", "gentlemen", "folk", "guys", "here", "my", "old", "very", "is");

    // What needs no answer. It goes with fewer words than thanks do: "ok, that one again" is no small talk.
    private static readonly FrozenSet<string> Nods = Set(Lexicon.Thanks,
        "ok", "okay", "k", "kk", "cool", "great", "nice", "perfect", "awesome", "excellent", "super", "brilliant", "wonderful", "amazing", "lol", "lmao", "rofl", "haha",
        "hahaha", "hehe", "ha", "hmm", "hm", "wow", "understood", "alright", "fine", "sure", "right", "yes", "yeah", "yep", "yup", "no", "nope", "good", "got it", "gotcha",
        "i see", "makes sense", "that makes sense", "fair enough", "no worries", "no problem", "never mind", "nevermind", "nvm", "all good", "that's all", "that is all",
        "that's it", "that's all for now", "that was helpful", "very helpful", "very useful", "useful", "helpful", "that helps", "you're the best", "you rock", "well done",
        "good job", "nice one", "good bot", "ta", "bye bye", "see you", "see ya", "see you later", "see you soon", "take care", "good night", "goodnight",
        "talk to you later", "have a nice day", "have a good day", "have a good one",
        "interesting", "sounds good", "good to know", "that's what i needed", "exactly what i needed", "not now", "stop", "quit", "exit", "cancel",
        "see you tomorrow", "have a great day", "have a great weekend", "have a nice weekend", "um", "uh", "mhm", "maybe", "idk", "i don't know", "nothing", "sorry", "my bad",
        "oops", "apologies", "excuse me", "wait", "one moment", "brb", "really", "whatever", "😂", "👌", "🎉", "🙌", "👏", "❤", "agreed", "thanks a million", "nice talking to you", "nice chatting", "that's all for today", "that is all for today", "you are the best", "ur the best", "good robot", "well said",
        "you're great", "you are great", "thx a bunch", "thanks a bunch", "nice chatting with you", "see you next time", "till next time", "until next time", "i'm done", "i am done", "we're done", "we are done",
        "that will be all", "that'll be all", "sorry about that", "sorry for bothering you", "sorry to bother you", "my apologies", "forget it", "forget that", "forget about it", "good one", "later", "laters", "cya", "ttyl", "gtg",
        "adios", "au revoir", "auf wiedersehen", "so long", "have a nice evening", "have a lovely evening", "have a good evening", "have a great evening", "have a lovely day", "have a nice one", "have a good weekend",
        "have a good night", "have a great one", "enjoy your day", "enjoy the weekend", "till tomorrow", "until tomorrow", "thank u", "as you like", "if you say so", "not important", "no thank you", "good luck", "peace");

    private static readonly FrozenSet<string> NodsCompany = Set(Lexicon.Thanks,
        "so", "very", "much", "you", "you've been", "you have been", "kind regards", "a", "lot", "just", "all", "then", "oh", "mate", "pal", "man", "bot", "robot", "dear", "kindly", "today", "govbot", "please", "this", "is", "was", "we", "i", "for", "now", "too", "and", "friend", "my", "sir", "madam", "everyone", "guys", "all", "again", "really", "at", "it", "about",
        ",", ".", "!", "?", "-", "…", ":)", "🙏", "👍", "😊", "🙂", "😀", "😄");

    private static readonly FrozenSet<string> ThanksCompany = Set(Lexicon.ThanksCompany, "bunch", "kindly", "dear", "robot", "mate", "pal", "man", "then", "oh", "very", "you've been", "you have been", "kind regards", "😀", "😄", "bot",
        "today", "friend", "my", "sir", "madam", "kind", "time", "patience", "assistance", "effort", "guys", "with", "them", "these", "those", "there", "must", "say", "have", "u", "r");

    private static readonly FrozenSet<string> Helps = Set(Lexicon.BotWords,
        "help", "commands", "instructions", "menu", "usage", "manual", "how does this work", "how does it work", "how do i use this", "how do i use it", "how to use this",
        "what can i ask", "what can i do here", "what can i do", "what is this", "what's this", "is this a bot", "is this ai", "talking to a robot", "talking to a bot", "how can i use this",
        "what should i ask", "give me some examples", "give me examples", "examples", "show me what you can do", "tell me a joke", "i don't understand", "i dont understand", "i'm lost", "i am lost", "what questions can i put to you", "how reliable are you", "how smart are you", "how good are you");

    private static readonly FrozenSet<string> AboutBot = Set(Lexicon.AboutBot,
        "talking", "talk", "trust", "rely", "make things up", "made up", "documents", "document", "texts", "have", "has", "quote", "quotes", "french", "german", "english", "spanish",
        "languages", "language", "language model", "store", "save", "record", "my", "messages", "message", "data", "tell", "me", "hallucinate", "lie", "free", "cost", "on", "at", "best",
        "what's", "who's", "yourself", "information", "info", "get", "smart", "alive", "sure", "hi", "hello", "see", "also", "then", "up", "which", "available",
        "sources", "source", "where", "creator", "developed", "powered", "by", "model", "lawyer", "summarize", "summarise", "translate", "remember", "gpt", "4", "chat", "written",
        "from", "good", "wrong", "suck", "useless", "love", "come", "examples", "should", "old");

    /// <summary>The greeting, thanks or call for help that the whole utterance is, else null.</summary>
    public static Question? Parse(ImmutableArray<Token> tokens) => Whole(tokens) ?? TalkParts.Parse(tokens, Whole);

    private static Question? Whole(ImmutableArray<Token> tokens)
    {
        if (tokens.IsEmpty)
            return null;
        if (IsOnly(tokens, Greetings, GreetingCompany) || IsName(tokens))
            return new Question.Greeting();
        if ((IsOnly(tokens, Lexicon.Thanks, ThanksCompany) || IsOnly(tokens, Nods, NodsCompany)) && !IsAsking(tokens))
            return new Question.Thanks();
        if (IsOnly(tokens, Helps, AboutBot) || tokens is [{ Text: "?" }] || IsOnly(tokens, Remarks.Beginnings, Remarks.BeginningCompany))
            return new Question.Help();
        if (Asks(tokens[0].Text) && !tokens.Any(static t => Lexicon.BotWords.Contains(t.Text)))
            return null;
        // A complaint may hold praise: "not very clever".
        return IsOnly(tokens, Remarks.Complaints, Remarks.ComplaintCompany) ? new Question.Help()
            : !Asks(tokens[0].Text) && IsOnly(tokens, Remarks.Praise, Remarks.PraiseCompany) ? new Question.Thanks()
            : null;
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

    private static bool Asks(string first) => first is "is" or "was" or "are" or "were" or "does" or "do" or "did" or "how" or "which" or "who" or "when" or "where";

    // "is that right?" wants an answer.
    private static bool IsAsking(ImmutableArray<Token> tokens) =>
        tokens[^1].Is("?") && tokens[0].Text is "is" or "was" or "are" or "does" or "do" or "did" or "that" or "this" or "it" or "sorry" or "really";

    // "my name is Ada Lovelace"
    private static bool IsName(ImmutableArray<Token> tokens) =>
        tokens is [{ Text: "my" }, { Text: "name" }, { Text: "is" }, ..] or [{ Text: "my" }, { Text: "name's" }, ..] && tokens.Length <= LongestPhrase + 1;

    // Covers the words by the longest phrases; one of them has to be a head.
    private static bool IsOnly(ImmutableArray<Token> tokens, FrozenSet<string> heads, FrozenSet<string> company)
    {
        var hasHead = false;
        for (var at = 0; at < tokens.Length;)
        {
            var (length, isHead) = Longest(tokens, at, heads, company);
            if (length == 0)
                return false;
            hasHead |= isHead;
            at += length;
        }

        return hasHead;
    }

    private static (int Length, bool IsHead) Longest(ImmutableArray<Token> tokens, int at, FrozenSet<string> heads, FrozenSet<string> company)
    {
        for (var length = Math.Min(LongestPhrase, tokens.Length - at); length > 0; length--)
        {
            var phrase = tokens.AsSpan(at, length);
            if (length == 1)
                return Single(Unstretched(phrase[0].Text), heads, company);
            if (heads.HasWords(phrase))
                return (length, true);
            if (company.HasWords(phrase))
                return (length, false);
        }

        return (0, false);
    }

    private static (int Length, bool IsHead) Single(string word, FrozenSet<string> heads, FrozenSet<string> company)
    {
        var isHead = heads.Contains(word);
        return (isHead || company.Contains(word) || IsModifier(word) ? 1 : 0, isHead);
    }

    // "hiii", "heyyy", "thaaanks"
    private static string Unstretched(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (char.IsAsciiLetter(word[i]) && word[i] == word[i - 1] && word[i] == word[i - 2])
                return Unstretched(word.Remove(i - 1, 2));
        }

        return word;
    }

    // Skin tones and variation selectors of emoji.
    private static bool IsModifier(string text) => text is "\uFE0F" or "🏻" or "🏼" or "🏽" or "🏾" or "🏿";

    private static FrozenSet<string> Set(FrozenSet<string> words, params ReadOnlySpan<string> phrases) =>
        new HashSet<string>([.. words, .. phrases]).ToFrozenSet(StringComparer.Ordinal);
}
