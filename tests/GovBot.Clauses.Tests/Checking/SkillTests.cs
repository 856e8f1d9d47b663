using GovBot.Clauses.Answers;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Checking;

/// <summary>Which utterances are read as which skill, and which are not.</summary>
public sealed class SkillTests
{
    [Theory]
    [InlineData("check", "help")]
    [InlineData("verify", "usage")]
    [InlineData("check my draft", "usage")]
    [InlineData("verify para 6", "usage")]
    [InlineData("is this quote right?", "usage")]
    [InlineData("compare", "usage")]
    [InlineData("define", "usage")]
    [InlineData("cite", "usage")]
    [InlineData("compare 3 and 8", "compared 3 8")]
    [InlineData("compare paragraphs 3 and 8", "compared 3 8")]
    [InlineData("compare para 3 with para 8 please", "compared 3 8")]
    [InlineData("compare 3 to 8", "compared 3 8")]
    [InlineData("Can you compare the first and the last paragraph?", "compared 1 9")]
    [InlineData("difference between 2 and 5", "compared 2 5")]
    [InlineData("what is the difference between paras 2 and 5?", "compared 2 5")]
    [InlineData("3 vs 8", "compared 3 8")]
    [InlineData("how does 3 differ from 8?", "compared 3 8")]
    [InlineData("compare 3, 5 and 8", "compared 3 5 8")]
    [InlineData("compare 3 and 12", "none !12")]
    [InlineData("compare 3 and 3", "usage")]
    [InlineData("compare 4 with 5 of bletchley", "usage")]
    [InlineData("compare para 4 of seoul with 5 of bletchley", "usage")]
    [InlineData("define HLAB", "defined 8")]
    [InlineData("what is GPAI", "defined 8")]
    [InlineData("What's the GPAI?", "defined 8")]
    [InlineData("what does OECD stand for?", "defined 8")]
    [InlineData("what does gpai mean", "defined 8")]
    [InlineData("How is the abbreviation OECD spelled out?", "defined 8")]
    [InlineData("what is GPAI short for", "defined 8")]
    [InlineData("spell out HLAB please", "defined 8")]
    [InlineData("expand the acronym HLAB", "defined 8")]
    [InlineData("what do the letters OECD mean", "defined 8")]
    [InlineData("full form of GPAI", "defined 8")]
    [InlineData("O.E.C.D. - what is that?", "defined 8")]
    [InlineData("what does O.E.C.D. stand for?", "defined 8")]
    [InlineData("definition of AI", "defined 1")]
    [InlineData("what is artificial intelligence?", "defined 1")]
    [InlineData("what is the Global Partnership on AI", "defined 8")]
    [InlineData("define UN", "used 5 8 8")]
    [InlineData("define the goals", "used 2 5")]
    [InlineData("define \"frontier AI\"", "used 3")]
    [InlineData("what does quantum mean?", "unused")]
    [InlineData("glossary", "glossary 4")]
    [InlineData("list of acronyms", "glossary 4")]
    [InlineData("which acronyms are used in the declaration?", "glossary 4")]
    [InlineData("cite 6 as OSCOLA", "cited Oscola 6")]
    [InlineData("cite 3-5 in bluebook", "cited Bluebook 3 4 5")]
    [InlineData("how do I cite paragraph 6?", "cited Plain 6")]
    [InlineData("citation for para 6", "cited Plain 6")]
    [InlineData("BibTeX for para 6", "cited Bibtex 6")]
    [InlineData("please cite the annex as markdown", "cited Markdown annex")]
    [InlineData("cite the Seoul Declaration as UN", "cited UnitedNations title")]
    [InlineData("cite 6 as APA", "cited Plain 6")]
    [InlineData("cite 12", "none !12")]
    public void A_skill_is_recognised(string said, string expected) => Assert.Equal(expected, Outline(said));

    [Theory]
    [InlineData("what is the stance on privacy")]
    [InlineData("what is the difference between countries")]
    [InlineData("what is it")]
    [InlineData("how is safety spelled out in practice?")]
    [InlineData("what are the letters about?")]
    [InlineData("what does it say about the OECD")]
    [InlineData("what does it mean for Africa")]
    [InlineData("who is the OECD's partner")]
    [InlineData("what is a risk-based approach?")]
    [InlineData("what is the Council of Europe?")]
    [InlineData("compare countries")]
    [InlineData("check para 6")]
    [InlineData("is it right that Canada signed?")]
    [InlineData("verify that Canada signed")]
    [InlineData("which paragraphs cite the UN?")]
    [InlineData("does para 6 cite the OECD?")]
    [InlineData("where is \"AI\" mentioned?")]
    [InlineData("which organisations work on safety?")]
    [InlineData("I wrote \"see para 6\" in my draft")]
    [InlineData("are bodies like the UK AISI supported?")]
    [InlineData("definition")]
    [InlineData("do the parties have anything in common with the G7?")]
    public void An_ordinary_question_stays_one(string said) =>
        Assert.DoesNotContain(Outline(said).Split(' ')[0], new[] { "usage", "compared", "defined", "used", "unused", "glossary", "cited", "verified" });

    [Theory]
    [InlineData("para 6|cite this as OSCOLA", "cited Oscola 6")]
    [InlineData("para 6|cite it", "cited Plain 6")]
    [InlineData("para 6|compare this with 8", "compared 6 8")]
    [InlineData("verify \"aim to strengthen\"|next", "9")]
    [InlineData("cite 6 as OSCOLA|next", "7")]
    [InlineData("define HLAB|in full", "8")]
    public void What_was_shown_last_can_be_meant(string turns, string expected)
    {
        var chat = new Chat(Libraries.OnSeoul);
        Assert.Equal(expected, turns.Split('|').Select(turn => Outline(chat.Say(turn))).ToList()[^1]);
    }

    [Fact]
    public void A_comparison_names_the_words_that_both_have_and_those_that_one_has()
    {
        var compared = Assert.IsType<Answer.Compared>(Libraries.Over(Libraries.Make("act", "Act\n\n1. Bees make honey in hives.\n2. The bee makes wax in a hive.\n")).Answer("compare 1 and 2", ConversationState.Empty).Answer);
        Assert.Equal(["Bees", "make", "hives"], compared.Shared.ToArray());
        Assert.Equal([["honey"], ["wax"]], compared.Only.Select(static w => w.ToArray()));
    }

    [Fact]
    public void Organisations_are_listed_by_their_names()
    {
        var glossary = Assert.IsType<Answer.Glossary>(Libraries.OnSeoul.Answer("which organisations are named?", ConversationState.Empty).Answer);
        Assert.Equal(
            ["European Union", "UN", "G7", "G20", "Organization for Economic Co-operation and Development", "OECD", "Council of Europe", "Global Partnership on AI", "GPAI",
                "Hiroshima AI Process Friends Group", "United Nations General Assembly", "UN Secretary-General's High-level Advisory Body on AI", "HLAB"],
            glossary.Entries.Select(static e => e.Name).Distinct());
    }

    [Theory]
    [InlineData("List all other instruments and texts the Declaration refers to.")]
    [InlineData("which other documents are cited?")]
    [InlineData("name all the documents mentioned")]
    public void Other_texts_are_listed_by_their_names(string said)
    {
        var glossary = Assert.IsType<Answer.Glossary>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);
        Assert.Equal(
            ["Hiroshima Process International Code of Conduct for Organizations Developing Advanced AI Systems", "Frontier AI Safety Commitments", "Seoul Statement of Intent", "UN Sustainable Development Goals",
                "OECD AI principles", "United Nations General Assembly resolution", "Global Digital Compact"],
            glossary.Entries.Select(static e => e.Name).Distinct());
    }

    [Fact]
    public void The_document_itself_is_no_other_text()
    {
        var act = Libraries.Over(Libraries.Make("act", "Act\n\n1. This Act stands beside the Bee Convention. The Act is short.\n2. Bees follow the Law on Honey.\n"));
        var glossary = Assert.IsType<Answer.Glossary>(act.Answer("which other texts are named?", ConversationState.Empty).Answer);
        Assert.Equal(["Bee Convention", "Law on Honey"], glossary.Entries.Select(static e => e.Name));
    }

    [Fact]
    public void Suggested_citations_are_understood()
    {
        var reply = Libraries.OnAll.Answer("cite seoul 6", ConversationState.Empty);
        Assert.All(Presenter.Present(reply).Suggestions, static s => Assert.StartsWith("cited ", Outline(Libraries.OnAll.Answer(s, ConversationState.Empty)), StringComparison.Ordinal));
        Assert.NotEmpty(Presenter.Present(reply).Suggestions);
    }

    private static string Outline(string said) => Outline(Libraries.OnSeoul.Answer(said, ConversationState.Empty));

    private static string Outline(Reply reply) => reply.Answer switch
    {
        Answer.Compared compared => "compared " + string.Join(' ', compared.Quotes.Select(static q => q.Clause.Number)),
        Answer.Defined { Introductions.IsEmpty: false } defined => "defined " + string.Join(' ', defined.Introductions.Select(static q => q.Clause.Number)),
        Answer.Defined { Count: 0 } => "unused",
        Answer.Defined defined => "used " + string.Join(' ', defined.Uses.Select(static q => q.Clause.Number)),
        Answer.Glossary glossary => $"glossary {glossary.Entries.Length}",
        Answer.Cited cited => $"cited {cited.Style} {string.Join(' ', cited.Clauses.Select(static c => c.Number))}",
        _ => AnswerOutline.Of(reply),
    };
}
