using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Tests.Questions;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("paragraph", "paragraph", 0)]
    [InlineData("paragrph", "paragraph", 1)]
    [InlineData("pargraph", "paragraph", 1)]
    [InlineData("pragaraph", "paragraph", 2)]
    [InlineData("paragarph", "paragraph", 1)]
    [InlineData("clasue", "clause", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("", "", 0)]
    [InlineData("ca", "abc", 3)]
    public void Errors_are_counted_with_swapped_neighbours_as_one(string a, string b, int errors)
    {
        Assert.True(EditDistance.IsAtMost(a, b, errors));
        Assert.True(EditDistance.IsAtMost(b, a, errors));
        Assert.False(errors > 0 && EditDistance.IsAtMost(a, b, errors - 1));
    }

    [Property]
    public Property It_agrees_with_the_textbook() =>
        Prop.ForAll(Words().Zip(Words()).Zip(Gen.Choose(0, 4)).ToArbitrary(), static c =>
            EditDistance.IsAtMost(c.Item1.Item1, c.Item1.Item2, c.Item2) == Textbook(c.Item1.Item1, c.Item1.Item2) <= c.Item2);

    [Fact]
    public void Words_over_64_letters_are_never_near() =>
        Assert.False(EditDistance.IsAtMost(new string('a', 65), new string('a', 65), 5));

    private static Gen<string> Words() => Gen.Elements('a', 'b', 'c').ArrayOf().Select(static c => new string(c[..Math.Min(c.Length, 12)]));

    private static int Textbook(string a, string b) => (a, b) switch
    {
        ("", _) => b.Length,
        (_, "") => a.Length,
        _ => Table(a, b),
    };

    private static int Table(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = new[] { d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1) }.Min();
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
