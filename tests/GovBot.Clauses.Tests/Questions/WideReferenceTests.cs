using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Questions;

/// <summary>What different people type for a reference, and what looks like one and is none: tables beside this file.</summary>
public sealed class WideReferenceTests
{
    public static TheoryData<string, string> References => Rows.Of("Questions/Tables/references.txt");

    public static TheoryData<string, string> OfOthers => Rows.Of("Questions/Tables/references-of-others.txt");

    public static TheoryData<string> NoReferences => Rows.OfOne("Questions/Tables/no-references.txt");

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_is_read_however_it_is_typed(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.OnSeoul, said));

    [Theory]
    [MemberData(nameof(OfOthers))]
    public void A_reference_is_read_in_documents_of_other_forms(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Several, said));

    [Theory]
    [MemberData(nameof(NoReferences))]
    public void What_only_looks_like_a_reference_is_none(string said) => Assert.Null(Libraries.OnSeoul.Quote(said));

    private static readonly GovBot.Clauses.Answers.Answerer Several = Libraries.Over(Libraries.Seoul, Libraries.Treaty, Libraries.Bletchley);
}
