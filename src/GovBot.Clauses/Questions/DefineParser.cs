using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises that the meaning of a term is asked for. "What is X" is such a question only where a document introduces X;
/// else it is an ordinary one.
/// </summary>
internal sealed class DefineParser(IReadOnlyCollection<Document> documents)
{
    private const int LongestTerm = 8;
    private const int LongestSubject = 4;

    private static readonly FrozenSet<string> Determiners = WordSet.Of("the a an this that word term phrase expression acronym abbreviation initials letters short form of");
    private static readonly FrozenSet<string> BeforeDefinition = WordSet.Of("what what's is the give me show a exact");

    private readonly DocumentTerms _terms = new(documents);

    /// <summary>The question, or null.</summary>
    public Question? Parse(Utterance utterance, ImmutableArray<Token> tokens)
    {
        if (GlossaryParser.Parse(tokens) is { } kind)
            return new Question.Glossary(kind);
        var asked = WithoutEnd(tokens[Opening.End(tokens)..]);
        if (asked is [{ Text: "define", Quoted: false }])
            return new Question.Usage(CheckingSkill.Define);
        if (ShortFormParser.Read(asked) is { } shortForm && (AcronymReader.IsShort(utterance.Slice(shortForm.Span)) || IsIntroduced([shortForm], utterance)))
            return new Question.Define(utterance.Slice(shortForm.Span));
        if (ExplicitTerm(asked) is { } term)
            return IsTerm(term) ? new Question.Define(TextOf(term, utterance)) : null;
        return (ImplicitTerm(asked) ?? BeforeWhat(asked)) is { } name && IsIntroduced(name, utterance) ? new Question.Define(TextOf(name, utterance)) : null;
    }

    // "define X", "definition of X", "what does X mean", "what does X stand for", "how is X defined"
    private static ImmutableArray<Token>? ExplicitTerm(ImmutableArray<Token> tokens)
    {
        if (tokens is [{ Text: "define", Quoted: false }, .. var defined])
            return defined;
        var of = tokens.FirstOrDefault(static t => t.Text is "definition" or "meaning" && !t.Quoted) is { } noun ? tokens.IndexOf(noun) : -1;
        if (of >= 0 && of + 1 < tokens.Length && tokens[of + 1].Is("of") && tokens[..of].All(static t => BeforeDefinition.Contains(t.Text)))
            return tokens[(of + 2)..];
        return tokens switch
        {
            [{ Text: "what" }, { Text: "does" or "do" }, .. var middle, { Text: "mean" or "means" }] => middle,
            [{ Text: "what" }, { Text: "does" or "do" }, .. var shortForm, { Text: "stand" or "stands" }, { Text: "for" }] => shortForm,
            [{ Text: "what" }, { Text: "is" }, .. var name, { Text: "short" }, { Text: "for" }] => name,
            [{ Text: "what" }, { Text: "is" or "are" or "was" }, { Text: "meant" or "understood" }, { Text: "by" or "under" }, .. var meant] => meant,
            [var only, { Text: "stands" }, { Text: "for" }, ..] => [only],
            [{ Text: "how" or "where" }, { Text: "is" or "are" }, .. var term, { Text: "defined" }] => term,
            [{ Text: "how" }, { Text: "does" or "do" or "did" or "would" }, .. var subject] when AfterDefining(subject) is { } term => term,
            _ => null,
        };
    }

    // "how does the declaration define X"
    private static ImmutableArray<Token>? AfterDefining(ImmutableArray<Token> tokens)
    {
        var at = tokens.FirstOrDefault(static t => t.Text is "define" or "defines" && !t.Quoted) is { } verb ? tokens.IndexOf(verb) : -1;
        return at is > 0 and <= LongestSubject && tokens[..at].All(static t => t.Upper || Lexicon.DocumentWords.Contains(t.Text) || Lexicon.Instruments.Contains(t.Text) || Lexicon.FunctionWords.Contains(t.Text)) ? tokens[(at + 1)..] : null;
    }

    private static ImmutableArray<Token>? ImplicitTerm(ImmutableArray<Token> tokens) => tokens switch
    {
        [{ Text: "what" or "who" }, { Text: "is" or "are" }, .. var rest] => rest,
        [{ Text: "what's" or "who's" or "whats" }, .. var rest] => rest,
        [{ Text: "what" or "who" }, { Text: "counts" or "qualifies" or "count" or "qualify" }, { Text: "as" }, .. var rest] => rest,
        _ => null,
    };

    // "HLAB, what is that?"
    private static ImmutableArray<Token>? BeforeWhat(ImmutableArray<Token> tokens)
    {
        var what = tokens.FirstOrDefault(static t => t.Text is "what" or "what's" or "whats") is { } asking ? tokens.IndexOf(asking) : -1;
        return what > 1 && tokens[what - 1].Kind == TokenKind.Symbol && tokens[^1].Text is "that" or "it" && tokens[what..].All(static t => t.Text is "what" or "what's" or "whats" or "is" or "that" or "it")
            ? tokens[..(what - 1)] : null;
    }

    // Pronouns, references and whole sentences are no terms.
    private static bool IsTerm(ImmutableArray<Token> tokens)
    {
        var term = WithoutDeterminers(tokens);
        var isReference = term.Zip(term.Skip(1)).Any(static pair => Lexicon.ClauseWords.Contains(pair.First.Text) && pair.Second.Kind == TokenKind.Number);
        return !isReference && term.Length is > 0 and <= LongestTerm && term.Any(static t => t.Kind == TokenKind.Word && (!Lexicon.FunctionWords.Contains(t.Text) || t.Upper || t.Quoted));
    }

    // "it" and "us" are short forms only in capitals.
    private bool IsIntroduced(ImmutableArray<Token> tokens, Utterance utterance)
    {
        var term = WithoutDeterminers(tokens);
        return IsTerm(term) && (term.Length > 1 || term[0].Upper || !Lexicon.FunctionWords.Contains(term[0].Text)) && _terms.Introductions(TextOf(term, utterance)).Any();
    }

    private static string TextOf(ImmutableArray<Token> tokens, Utterance utterance) =>
        WithoutDeterminers(tokens) is { IsEmpty: false } term ? utterance.Slice(TextSpan.Between(term[0].Span.Start, term[^1].Span.End)) : "";

    private static ImmutableArray<Token> WithoutDeterminers(ImmutableArray<Token> tokens)
    {
        var start = 0;
        while (start < tokens.Length && (tokens[start].Kind == TokenKind.Symbol || (Determiners.Contains(tokens[start].Text) && !tokens[start].Quoted)))
            start++;
        return WithoutEnd(tokens[start..]);
    }

    private static ImmutableArray<Token> WithoutEnd(ImmutableArray<Token> tokens)
    {
        var end = tokens.Length;
        while (end > 0 && (tokens[end - 1].Kind == TokenKind.Symbol || tokens[end - 1].Text is "please" or "pls" or "here"))
            end--;
        return tokens[..end];
    }
}
