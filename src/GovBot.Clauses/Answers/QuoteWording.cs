using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>The bot's own words on and around a card that quotes one clause.</summary>
public static class QuoteWording
{
    /// <summary>The button that shows a citation to be copied.</summary>
    public const string CopyCitation = "Copy citation";

    /// <summary>What stands above the citation.</summary>
    public const string Citation = "Citation";

    /// <summary>What tells a clause that comes nearest from one that answers, also where the card is passed on.</summary>
    public const string NotAnAnswer = "Closest paragraph, not an answer.";

    /// <summary>The button that opens the page of a clause.</summary>
    public const string ReadInContext = "Read in context";

    /// <summary>What is said in place of a long text that is no quote.</summary>
    public const string TooLongToSay = "That is too long for a message. Ask for a part of it.";

    /// <summary>What is said where no clause fits what was typed or said.</summary>
    public const string NoneFits = "No paragraph speaks to that.";

    /// <summary>The title of the dialog that offers clauses for a message.</summary>
    public const string ForMessage = "Clauses for this message";

    /// <summary>What stands above clauses that only come near what a message says.</summary>
    public const string NearMessage = "No paragraph answers this message. These come closest:";

    /// <summary>The button that puts a clause into a conversation.</summary>
    public static string Insert(Clause clause) => "Quote " + Answers.Citation.Brief(clause);

    /// <summary>What is shown of a source whose words stand on the card below; 160 characters at most.</summary>
    public const string CitedBelow = "Quoted word for word on the card below.";

    /// <summary>The button for the clause before another.</summary>
    public static string Previous(Clause clause, Clause from) => Wording.Previous + Name(clause, from);

    /// <summary>The button for the clause after another.</summary>
    public static string Next(Clause clause, Clause from) => Wording.Next + Name(clause, from);

    /// <summary>The button for a clause that also bears on the question.</summary>
    public static string AlsoRelevant(Clause clause, Clause from) => Wording.AlsoRelevant + Name(clause, from);

    /// <summary>The button that shows clauses for which there was no room.</summary>
    public static string Show(IReadOnlyList<Clause> clauses) => Wording.Show + Answers.Citation.Many(clauses);

    /// <summary>What a card says that was made from an earlier text of its document.</summary>
    public static string Changed(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return $"The text of the {document.Name} was changed since this was first quoted. This is the text as it stands now.";
    }

    /// <summary>What is said in place of a clause that no message has room for.</summary>
    public static string TooLong(Clause clause) => $"{Answers.Citation.Full(clause)} is too long for a message, and is never cut. Read it where it stands, or ask for one of its parts.";

    private static string Name(Clause clause, Clause from)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(from);
        return clause.Document == from.Document ? Answers.Citation.Brief(clause) : Answers.Citation.Full(clause);
    }
}
