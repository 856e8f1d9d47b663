using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Recognises what asks for more than a quote: checking a quotation or a draft, comparing, defining, citing.</summary>
internal sealed class CheckingParser
{
    private readonly VerifyParser _verify;
    private readonly CompareParser _compare;
    private readonly CiteParser _cite;
    private readonly DefineParser _define;

    public CheckingParser(IReadOnlyCollection<Document> documents)
    {
        var names = new DocumentNames(documents);
        var references = new ReferenceParser(names);
        _verify = new VerifyParser(names, references);
        _compare = new CompareParser(references, names);
        _cite = new CiteParser(references, names);
        _define = new DefineParser(documents);
    }

    /// <summary>What is to be checked in a text; null where it has no word.</summary>
    public static Question.Check? ReadDraft(Utterance utterance, IReadOnlyCollection<Document> documents)
    {
        var names = new DocumentNames(documents);
        return new VerifyParser(names, new ReferenceParser(names)).Read(utterance.Draft);
    }

    /// <summary>The question, or null where the utterance asks for something else.</summary>
    /// <param name="utterance">What was typed.</param>
    /// <param name="tokens">Its tokens without a greeting.</param>
    public Question? Parse(Utterance utterance, ImmutableArray<Token> tokens) =>
        _verify.Parse(utterance, tokens) ?? _cite.Parse(utterance, tokens) ?? _compare.Parse(tokens) ?? _define.Parse(utterance, tokens);
}
