using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Finds the references in an utterance: "para 6", "3-5 and 9", "the last two", "seoul 6". A number with a clause
/// word is a reference wherever it stands; a number without one only where nothing else is said. What stands in
/// quotation marks, and the numbers of other instruments ("Article 5 of the EU AI Act"), are none.
/// </summary>
internal sealed class ReferenceParser(DocumentNames names)
{
    /// <summary>The references in reading order, or the document that is named and nothing else; null where the utterance is neither.</summary>
    public Question? Parse(ImmutableArray<Token> tokens, Utterance utterance)
    {
        var reading = new ReferenceReading(ReferenceTokens.Of(tokens), names);
        reading.Run();
        return reading.IsReference ? new Question.Reference(reading.Picks())
            : reading.OnlyName is { } name ? new Question.Named(name, utterance.Text) : null;
    }

    /// <summary>Reads what can only be a reference and is nothing but numbers; null where anything else is said.</summary>
    public Question.Reference? Numbers(ImmutableArray<Token> tokens) => new BareNumbers(tokens, names).Read();

    /// <summary>The references in reading order; none where there are none.</summary>
    public ImmutableArray<Pick> Picks(ImmutableArray<Token> tokens)
    {
        var reading = new ReferenceReading(ReferenceTokens.Of(tokens), names);
        reading.Run();
        return reading.IsReference ? reading.Picks() : [];
    }
}
