using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>What somebody wants.</summary>
public abstract record Question
{
    private Question()
    {
    }

    /// <summary>Clauses by their place or number.</summary>
    public sealed record Reference(ImmutableArray<Pick> Picks) : Question;

    /// <summary>The clauses that answer a question put in words.</summary>
    public sealed record Ask(string Text) : Question;

    /// <summary>Every place where one of some phrases stands.</summary>
    /// <param name="Phrases">Each as it was typed; none for the words that were asked for last ("where else is that mentioned?").</param>
    /// <param name="Scope">Where to look.</param>
    /// <param name="IsQuoted">Whether they stood in quotation marks, so that no others are meant.</param>
    /// <param name="WithOtherWords">Whether the vocabulary's other words for them count, too.</param>
    public sealed record Occurrences(ImmutableArray<string> Phrases, OccurrenceScope Scope, bool IsQuoted, bool WithOtherWords) : Question;

    /// <summary>The clauses some steps from what was shown last.</summary>
    /// <param name="Offset">1 is the next, -1 the previous.</param>
    /// <param name="Count">How many clauses, 1 or more.</param>
    public sealed record Move(int Offset, int Count) : Question;

    /// <summary>What was shown last, whole.</summary>
    /// <param name="NamesDocument">Whether it was said of a text: before anything was shown, that is the whole document.</param>
    public sealed record InFull(bool NamesDocument) : Question;

    /// <summary>A document's name and nothing else: which of several was meant, or a question about the name.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Text">What was typed.</param>
    public sealed record Named(DocumentId Document, string Text) : Question;

    /// <summary>A question about what was shown last: "who is behind that?", "for which systems?".</summary>
    /// <param name="Text">What was typed.</param>
    /// <param name="Wanted">The kind of answer.</param>
    /// <param name="IsCertain">Whether it makes no sense without what was shown; else it may be about the document: "does it …".</param>
    public sealed record InContext(string Text, AnswerKind Wanted, bool IsCertain) : Question;

    /// <summary>Further clauses on what was asked last.</summary>
    public sealed record More : Question;

    /// <summary>Why the last answer was given.</summary>
    public sealed record Why : Question;

    /// <summary>Quotations and references, to be compared with the documents.</summary>
    /// <param name="Claims">In their order; one or more.</param>
    /// <param name="Whole">The text around them where it may itself be the quotation, with the quotations in it its own; else null.</param>
    public sealed record Check(ImmutableArray<Claim> Claims, string? Whole = null) : Question;

    /// <summary>Clauses side by side.</summary>
    /// <param name="Picks">Which; where it is only one clause, what was shown last is the other.</param>
    public sealed record Compare(ImmutableArray<Pick> Picks) : Question;

    /// <summary>What a term means, or a short form stands for.</summary>
    public sealed record Define(string Term) : Question;

    /// <summary>What a short form that was shown last stands for.</summary>
    /// <param name="IsOfShortForm">Whether it was called a short form; else only "that", so that what was found last has to be one.</param>
    public sealed record DefineShown(bool IsOfShortForm) : Question;

    /// <summary>A list of the names of one kind.</summary>
    public sealed record Glossary(GlossaryKind Kind) : Question;

    /// <summary>A citation to copy.</summary>
    /// <param name="Picks">Of which clauses; none: of what was shown last.</param>
    /// <param name="Style">The style's name as typed; null where none was named.</param>
    public sealed record Cite(ImmutableArray<Pick> Picks, string? Style) : Question;

    /// <summary>How to use a skill that was asked for without what it needs.</summary>
    public sealed record Usage(CheckingSkill Skill) : Question;

    /// <summary>A greeting.</summary>
    public sealed record Greeting : Question;

    /// <summary>Thanks, or a farewell.</summary>
    public sealed record Thanks : Question;

    /// <summary>What the bot is and can do.</summary>
    public sealed record Help : Question;

    /// <summary>Nothing that could be read: white space, symbols alone.</summary>
    public sealed record Blank : Question;
}
