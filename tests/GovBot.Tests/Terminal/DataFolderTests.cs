using System.Text;
using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>What a data folder lacks, the program has.</summary>
public sealed class DataFolderTests
{
    [Fact]
    public async Task Without_a_vocabulary_of_its_own_it_is_answered_with_the_programs()
    {
        using var data = new DataCopy();
        File.Delete(data.PathTo("index/vocabulary.txt"));
        Directory.Delete(data.PathTo("index/languages"), recursive: true);

        var run = await new TerminalCall("ask", "which countries signed?") { Folder = data.Root }.RunAsync();
        var french = await new TerminalCall("ask", "quels pays ont signé ?") { Folder = data.Root }.RunAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Golden.Equal("ask.txt", run.Output);
        Assert.Equal(0, french.ExitCode);
        Assert.Contains("— Seoul Declaration, para. 1\n", french.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vocabulary_and_a_list_that_are_not_in_utf8_are_named_and_it_still_answers()
    {
        using var data = new DataCopy().With("index/vocabulary.txt", Encoding.Latin1.GetBytes("caf\u00e9")).With("index/languages/de.txt", [0xFF]);
        var (vocabulary, list) = (data.PathTo("index/vocabulary.txt"), data.PathTo("index/languages/de.txt"));

        var run = await new TerminalCall("ask", "para 6") { Folder = data.Root }.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                $"govbot: {vocabulary}: the vocabulary cannot be read ({vocabulary} is not in UTF-8; save it as UTF-8.); questions are answered without it.",
                $"govbot: {list}: the list of this language cannot be read ({list} is not in UTF-8; save it as UTF-8.); questions are answered without it.",
            ],
            run.ErrorLines);
    }

    [Fact]
    public async Task Without_manifests_of_its_own_those_of_the_program_are_written()
    {
        using var data = new DataCopy();

        var slack = await new TerminalCall("manifest", "slack", "--host", "govbot.example.org") { Folder = data.Root }.RunAsync();
        var teams = await new TerminalCall("manifest", "teams", "--host", "govbot.example.org", "--app-id", "01234567-89ab-cdef-0123-456789abcdef", "-o", "teams.zip") { Folder = data.Root }.RunAsync();

        Assert.Equal((await InProcess.RunAsync("manifest slack --host govbot.example.org")).Output, slack.Output);
        Assert.Equal((0, ""), (teams.ExitCode, teams.Errors));
        Assert.True(File.Exists(data.PathTo("teams.zip")));
    }
}
