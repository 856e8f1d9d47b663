using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Tests.Questions;

public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("e\u0301te\u0301 C\u0327a", "été Ça")]
    [InlineData("La\u0308nder, E\u0301lyse\u0301e, an\u0303o", "Länder, Élysée, año")]
    [InlineData("か\u3099ハ\u309A", "がパ")]
    [InlineData("ﾃﾞｰﾀ ﾊﾟﾘ ｳﾞｧ", "データ パリ ヴァ")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8 \u1109\u1165", "한국 서")]
    [InlineData("x\u0301 \u0301 \u11A8", "x\u0301 \u0301 \u11A8")]
    [InlineData("para 6", "para 6")]
    [InlineData("", "")]
    public void What_was_typed_in_parts_is_put_together(string typed, string composed) => Assert.Equal(composed, ComposedText.Of(typed));
}
