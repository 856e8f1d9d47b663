using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Slack;

/// <summary>The bot's own words where Slack has a place for them that no other channel has.</summary>
internal static class SlackWording
{
    public const string Share = "Share to channel";
    public const string ShareSubmit = "Share";
    public const string ShareWhere = "Where to";
    public const string Shared = " shared:";
    public const string Posted = "It stands in the thread now.";
    public const string LookUp = "Look up a clause";
    public const string Clause = "Clause";
    public const string TypeToSearch = "Type words or a number";
    public const string Question = "Ask, or name a paragraph";
    public const string ForMessage = "Clauses for a message";
    public const string Answer = "Answer";
    public const string Close = "Close";
    public const string Contents = "Table of contents";
    public const string HowTo = "Mention me in a channel, write to me directly, or type /clause and a question: only you see the answer until you share it. " +
        "Under the dots beside a message is “Find the clause for this message”.";
    public const string Gone = "That paragraph is no longer here. Ask again.";
    public const string Rest = "Show the rest";

    public static string Apology(string reference) => $"Sorry, something went wrong. Please try again. Reference: {reference}";

    public static string ShareOf(Clause clause) => $"Share {Citation.Brief(clause)}";

    public static string More(int count) => $"There are {count} more: ask for them by their numbers.";
}
