using GovBot.Clauses.Documents.Reading;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Tests.Questions;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("i", 1)]
    [InlineData("iv", 4)]
    [InlineData("viii", 8)]
    [InlineData("xiv", 14)]
    [InlineData("xcix", 99)]
    [InlineData("cccxcix", 399)]
    [InlineData("iiii", null)]
    [InlineData("vx", null)]
    [InlineData("ic", null)]
    [InlineData("mix", null)]
    [InlineData("cccc", null)]
    [InlineData("", null)]
    [InlineData("iiiiiiiiiiiii", null)]
    [InlineData("x1", null)]
    public void A_roman_numeral_is_read_in_its_usual_form_only(string word, int? value) => Assert.Equal(value, Numerals.Roman(word));

    [Fact]
    public void Every_roman_numeral_comes_back() =>
        Assert.All(Enumerable.Range(1, 399), static value => Assert.Equal(value, Numerals.Roman(RomanNumeral.Format(value))));

    [Theory]
    [InlineData("first", 1)]
    [InlineData("twelfth", 12)]
    [InlineData("8th", 8)]
    [InlineData("21st", 21)]
    [InlineData("2nd", 2)]
    [InlineData("th", null)]
    [InlineData("xth", null)]
    [InlineData("one", null)]
    [InlineData("-1st", null)]
    public void An_ordinal_is_read(string word, int? value) => Assert.Equal(value, Numerals.Ordinal(word));

    [Theory]
    [InlineData("zero", 0)]
    [InlineData("nineteen", 19)]
    [InlineData("ninety", 90)]
    [InlineData("ninety-nine", null)]
    [InlineData("first", null)]
    public void A_cardinal_is_read(string word, int? value) => Assert.Equal(value, Numerals.Cardinal(word));

    [Theory]
    [InlineData("4", 4)]
    [InlineData("twenty one", 21)]
    [InlineData("twenty-one", 21)]
    [InlineData("twenty", 20)]
    [InlineData("1234567", null)]
    [InlineData("some", null)]
    public void A_count_is_read_in_digits_and_words(string text, int? value) =>
        Assert.Equal(value, NumberScanner.Count(new TokenCursor(Tokenizer.Tokenize(text))));

    [Theory]
    [InlineData("twenty-first", 21)]
    [InlineData("thirty second", 32)]
    [InlineData("twenty", null)]
    public void A_place_is_read_in_words(string text, int? value)
    {
        var cursor = new TokenCursor(Tokenizer.Tokenize(text));
        Assert.Equal(value, NumberScanner.Ordinal(cursor));
        Assert.Equal(value is null, cursor.Position == 0);
    }
}
