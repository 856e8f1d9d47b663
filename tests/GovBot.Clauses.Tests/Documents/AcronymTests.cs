using GovBot.Clauses.Documents;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Documents;

public sealed class AcronymTests
{
    [Theory]
    [InlineData("the Organization for Economic Co-operation and Development (OECD) agrees", "OECD=Organization for Economic Co-operation and Development")]
    [InlineData("dialogue on artificial intelligence (AI) in", "AI=artificial intelligence")]
    [InlineData("and the Global Partnership on AI (GPAI).", "GPAI=Global Partnership on AI")]
    [InlineData("the UN Secretary-General's High-level Advisory Body on AI (HLAB).", "HLAB=High-level Advisory Body on AI")]
    [InlineData("a large language model (“LLM”) is", "LLM=large language model")]
    [InlineData("large language models (LLMs) are", "LLMs=large language models")]
    [InlineData("the Group of Seven (G7) met", "G7=Group of Seven")]
    [InlineData("the OECD (Organisation for Economic Co-operation and Development) met", "OECD=Organisation for Economic Co-operation and Development")]
    [InlineData("the United States of America (USA) and", "USA=United States of America")]
    [InlineData("Agreement on Trade-Related Aspects of Intellectual Property Rights (TRIPS)", "")]
    [InlineData("research and development (R&D) is", "R&D=research and development")]
    [InlineData("see paragraph two (II) above", "")]
    [InlineData("the members (France and Italy) met", "")]
    [InlineData("of the Treaty (OJ L 12) and", "")]
    [InlineData("(AI) at the beginning", "")]
    [InlineData("an unclosed artificial intelligence (AI", "")]
    public void A_short_form_stands_for_the_words_whose_initials_it_has(string text, string expected)
    {
        var found = AcronymReader.Read(Libraries.Make("act", $"Act\n\n1. We {text}\n2. More.\n"));
        Assert.Equal(expected, string.Join(' ', found.Select(static a => $"{a.ShortForm}={a.LongForm}")));
    }

    [Theory]
    [InlineData("In this Act, “AI system” means a machine.", "AI system")]
    [InlineData("‘provider’ shall mean a person.", "provider")]
    [InlineData("The Committee on Bees (the “Committee”) meets.", "Committee")]
    [InlineData("Some call it \"honey\" here.", "")]
    public void A_term_is_defined_by_what_stands_around_it(string text, string expected)
    {
        var found = DefinedTermReader.Read(Libraries.Make("act", $"Act\n\n1. {text}\n2. More.\n"));
        Assert.Equal(expected, string.Join(' ', found.Select(static t => t.Term)));
    }
}
