using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Answers what is typed to a choice between clauses of several documents: "the first one", "the Seoul one".</summary>
internal static class ChoiceAnswers
{
    /// <summary>The clauses that were meant; null where the question is another one or nothing was left to choose.</summary>
    public static Answer? Answer(Question question, ImmutableArray<Clause> options) => options.IsEmpty ? null : question switch
    {
        Question.Named named when options.FirstOrDefault(o => o.Document.Id == named.Document) is { } option => Quoted([option]),
        Question.Reference { Picks: [{ Document: null, Selection: var selection }] } => Picked(selection, options),
        _ => null,
    };

    private static Answer.Quoted? Picked(Selection selection, ImmutableArray<Clause> options)
    {
        var place = selection is Selection.AmongShown among ? among.Part : selection;
        return Places.Of(place, options.Length) is { Absent.IsEmpty: true } places ? Quoted(places.At.Select(i => options[i])) : null;
    }

    private static Answer.Quoted Quoted(IEnumerable<Clause> clauses) => new([.. clauses.Select(static c => Quote.Whole(c))], [], [], []);
}
