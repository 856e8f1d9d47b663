using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Recognises a quotation or a draft to be checked: <c>verify "…"</c>, "is this quote right: …", "check my draft: …", and
/// a pasted text that holds two quotations with their references.
/// </summary>
internal sealed class VerifyParser(DocumentNames names, ReferenceParser references)
{
    private const int FewestWords = 4;
    private const int ShortestDraft = 200;
    private const int FewestQuotations = 2;
    private const double MostQuoted = 0.75;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("verify validate check recheck authenticate");
    private static readonly FrozenSet<string> Objects = WordSet.Of(
        "draft drafts quotation quotations quote quotes quoting text passage wording reference references citation citations excerpt sentence sentences statement " +
        "memo brief article speech report paper whether if");

    private static readonly FrozenSet<string> Drafts = WordSet.Of("draft drafts references memo brief article speech report paper");
    private static readonly FrozenSet<string> Determiners = WordSet.Of("my our this the these those that a an following all each of for in here is");
    private static readonly FrozenSet<string> Judgements = WordSet.Of("right correct exact accurate verbatim real genuine authentic ok okay true faithful exactly correctly accurately rightly quoted");

    private readonly DraftReader _reader = new(names);

    /// <summary>The question, or null.</summary>
    public Question? Parse(Utterance utterance, ImmutableArray<Token> tokens)
    {
        var start = Opening.End(tokens);
        if (HeadEnd(tokens, start) is { } end)
            return Claims(utterance, tokens, end);
        return IsDraft(utterance, tokens) && _reader.Read(utterance.Draft) is var claims && IsSafe(claims) ? new Question.Check(claims) : null;
    }

    /// <summary>What can be checked in a text; where it has no quotation and no reference, the text itself is the quotation. Null where it has no word.</summary>
    public Question.Check? Read(string text)
    {
        var (claims, whole) = (_reader.Read(text), text.Trim());
        return !whole.Any(char.IsLetterOrDigit) ? null
            : claims.IsEmpty ? new Question.Check([new Claim.Quotation(whole, [], null)])
            : new Question.Check(claims, IsWhole(claims, whole) ? whole : null);
    }

    // Nothing says that the text is anything but a quotation, and much of it stands outside the marks.
    private static bool IsWhole(ImmutableArray<Claim> claims, string text) =>
        claims.All(static c => c is Claim.Quotation { Said.IsEmpty: true, Foreign: null }) &&
        claims.OfType<Claim.Quotation>().Sum(static q => q.Text.Length) < MostQuoted * text.Length;

    // Index of the token behind the words that ask, or null where none do.
    private static int? HeadEnd(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length || tokens[at].Quoted)
            return null;
        if (Verbs.Contains(tokens[at].Text))
        {
            var end = SkipObject(tokens, at + 1);
            var isBare = end == at + 1 || !tokens[(at + 1)..end].Any(static t => Objects.Contains(t.Text));
            return !isBare || tokens[at].Text is not "check" || IsQuotationNext(tokens, at + 1) ? (isBare ? at + 1 : end) : null;
        }

        return IsJudgement(tokens, at);
    }

    // "is this quote right: …", "did I quote this correctly: …"
    private static int? IsJudgement(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Text is not ("is" or "are" or "was" or "did" or "do" or "have" or "has"))
            return null;
        var judged = false;
        for (var i = at + 1; i < tokens.Length && !tokens[i].Quoted; i++)
        {
            judged |= Objects.Contains(tokens[i].Text);
            if (Judgements.Contains(tokens[i].Text) && (judged || tokens[i - 1].Text is "this" or "that"))
                return SkipObject(tokens, i + 1);
            if (!Determiners.Contains(tokens[i].Text) && !Objects.Contains(tokens[i].Text) && tokens[i].Text is not ("i" or "we" or "it"))
                return null;
        }

        return null;
    }

    private static int SkipObject(ImmutableArray<Token> tokens, int at)
    {
        while (at < tokens.Length && !tokens[at].Quoted && (Determiners.Contains(tokens[at].Text) || Objects.Contains(tokens[at].Text) || Judgements.Contains(tokens[at].Text)))
            at++;
        return at;
    }

    private static bool IsQuotationNext(ImmutableArray<Token> tokens, int at) =>
        at >= tokens.Length || tokens[at].Text is ":" or "\"" or "“" or "„" or "«" or "‘" or "'" || (at + 1 < tokens.Length && tokens.Skip(at).Any(static t => t.Quoted));

    private Question? Claims(Utterance utterance, ImmutableArray<Token> tokens, int end)
    {
        if (end >= tokens.Length)
            return tokens is [{ Text: "check" }] ? new Question.Help() : new Question.Usage(CheckingSkill.Verify);
        var rest = utterance.Draft[tokens[end - 1].Span.End..];
        var claims = _reader.Read(rest.TrimStart().TrimStart(':').TrimStart());
        if (!claims.IsEmpty && tokens[..end].Any(static t => Drafts.Contains(t.Text)))
            return new Question.Check(claims);
        var quotations = claims.OfType<Claim.Quotation>().ToList();
        if (quotations.Count > 0 && Unmarked(rest) is { } around && IsWhole(claims, around.Text))
            return new Question.Check(claims, around.Text);
        if (quotations is [{ Said.IsEmpty: true, Foreign: null } only] && claims.Length == 1)
            return new Question.Check([only with { Said = references.Picks([.. tokens[end..].Where(static t => !t.Quoted && !t.Is(":"))]) }]);
        if (quotations.Count > 0)
            return new Question.Check(claims);
        if (Unmarked(rest) is { } unmarked)
            return new Question.Check([unmarked]);
        return tokens[end..].All(static t => Lexicon.Filler.Contains(t.Text)) || !claims.IsEmpty ? new Question.Usage(CheckingSkill.Verify) : null;
    }

    // "verify: We advocate …", "verify para 6: We advocate …"
    private Claim.Quotation? Unmarked(string rest)
    {
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var text = colon < 0 ? "" : rest[(colon + 1)..].Trim();
        if (Tokenizer.Tokenize(text[..Math.Min(text.Length, Utterance.MaxLength)]).Count(static t => t.Kind == TokenKind.Word) < FewestWords)
            return null;
        var before = Tokenizer.Tokenize(rest[..colon]);
        var said = references.Picks(before);
        return before.IsEmpty || !said.IsEmpty ? new Claim.Quotation(text, said, null) : null;
    }

    // Whoever asks, or says where to look, does not hand in a draft.
    private static bool IsDraft(Utterance utterance, ImmutableArray<Token> tokens) =>
        utterance.Draft.Length >= ShortestDraft && !tokens.Any(static t => t.Is("?") && !t.Quoted);

    private static bool IsSafe(ImmutableArray<Claim> claims) =>
        claims.OfType<Claim.Quotation>().Count(static q => (!q.Said.IsEmpty || q.Foreign is not null) && q.Text.Count(char.IsWhiteSpace) >= FewestWords - 1) >= FewestQuotations;
}
