using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

/// <summary>The vocabulary that is shipped says nothing in vain.</summary>
public sealed class VocabularyFileTests
{
    private static readonly (int Number, string Text)[] Lines =
        [.. File.ReadLines(Golden.Folder("../../../index/vocabulary.txt")).Select(static (text, i) => (i + 1, text)).Where(static l => l.text.Length > 0 && l.text[0] != '#' && !l.text.StartsWith("@common ", StringComparison.Ordinal))];

    [Fact]
    public void No_item_is_empty_or_of_nothing_but_the_commonest_words() =>
        Assert.DoesNotContain(Lines, static l => Items(l.Text).Any(static item => Stems(item).Length == 0));

    [Fact]
    public void No_item_stands_twice_on_one_side_of_a_line() =>
        Assert.DoesNotContain(Lines, static l => Sides(l.Text).Any(static side => Items(side).GroupBy(static i => i.ToLowerInvariant()).Any(static g => g.Count() > 1)));

    [Fact]
    public void No_line_stands_twice() => Assert.Empty(Lines.GroupBy(static l => l.Text).Where(static g => g.Count() > 1).Select(static g => g.Key));

    [Fact]
    public void No_line_is_without_effect() =>
        Assert.Equal([], Lines.Where(static l => Items(l.Text).Select(Stems).Distinct().Count() < 2 && l.Text[0] != '@').Select(static l => l.Text));

    [Fact]
    public void No_line_has_more_than_one_direction() => Assert.DoesNotContain(Lines, static l => Sides(l.Text).Length > 2);

    [Fact]
    public void No_mark_is_misspelt() =>
        Assert.DoesNotContain(Lines, static l => l.Text[0] == '@' && l.Text.Split(' ')[0] is not ("@country" or "@organisation" or "@matter" or "@name"));

    [Fact]
    public void Every_item_is_short_enough_to_be_matched() => Assert.DoesNotContain(Lines, static l => Items(l.Text).Any(static i => Stems(i).Split(' ').Length > 6));

    [Fact]
    public void Every_state_of_the_file_is_known_as_one()
    {
        var states = Lines.Where(static l => l.Text.StartsWith("@country ", StringComparison.Ordinal)).Select(static l => Items(l.Text)[0]).ToList();
        Assert.True(states.Count > 150);
        Assert.All(states, static name =>
        {
            var terms = TermReader.Read(name);
            Assert.Contains(Libraries.Vocabulary.Match(terms, 0, name).Entries, static e => e.Names == NameKind.Country);
        });
    }

    private static string[] Sides(string line) => Content(line).Split('>');

    private static string[] Items(string line) => Content(line).Split([',', '>'], StringSplitOptions.TrimEntries);

    private static string Content(string line) => line[0] == '@' ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace('=', ',') : line;

    private static string Stems(string item) => string.Join(' ', TermReader.Read(item).Select(static t => t.Stem));
}
