using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>Tells whether a question asks for a reason, and whether a clause gives one for what is asked: "because", "in order to", "recognising that".</summary>
internal static class ReasonForms
{
    private static readonly ImmutableArray<string> Forms =
    [
        "because", " since ", "as a result", "in order to", "in order that", "so that", "so as to", "so as not to", "in view of", "in light of", "in the light of", "in the face of", "owing to", "due to", "given that",
        "given the", "recogni", "consider", "whereas", "conscious", "mindful", "aware ", "concerned", "convinced", "with a view to", "to ensure", "to maxim", "to protect", "to prevent", "to promote", "to support",
        "to avoid", "to allow", "to enable", "to advance", "to strengthen", "to address", "to foster", "to help", "to build", "for the sake of", "for the purpose", "for reasons of", "by reason of", "purpose",
        "thereby", "therefore", "for this reason", "on the ground", "on grounds of", "it being understood", "believ", "acknowledg", "essential", "importan", "necessary", "crucial", "vital",
    ];

    /// <summary>Whether a question asks why.</summary>
    public static bool IsAsked(ImmutableArray<Token> tokens) => tokens.Select((t, i) => t.Is("why") && !t.Quoted && !(i > 0 && tokens[i - 1].Text is "saying" or "is")).Any(static asks => asks);

    /// <summary>Whether a clause gives a reason in a sentence that has any of what is asked.</summary>
    public static bool IsGiven(Clause clause, IEnumerable<NeedMatch> matches)
    {
        var met = matches.SelectMany(static m => m.Spans).ToList();
        return clause.Sentences.Any(s => met.Exists(s.Contains) && Forms.Any(form => clause.Document.Slice(s).Contains(form, StringComparison.OrdinalIgnoreCase)));
    }
}
