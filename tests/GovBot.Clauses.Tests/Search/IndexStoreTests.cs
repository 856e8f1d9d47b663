using System.Security.Cryptography;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

public sealed class IndexStoreTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("govbot-index-").FullName;
    private readonly DocumentLibrary _library = new([Libraries.Seoul]);

    private string Folder => Path.Combine(_root, "lucene");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void An_index_of_the_same_documents_is_used_as_it_is()
    {
        AnswersRightly(_library, Libraries.Vocabulary);
        var before = State();
        AnswersRightly(_library, Libraries.Vocabulary);
        Assert.Equal(before, State());
        Assert.NotEmpty(before);
    }

    [Fact]
    public void A_changed_document_or_vocabulary_builds_a_new_index_and_takes_the_old_one_away()
    {
        AnswersRightly(_library, Libraries.Vocabulary);
        var first = Assert.Single(Directory.GetDirectories(Folder));
        AnswersRightly(_library, Vocabulary.Parse("a, b"));
        var second = Assert.Single(Directory.GetDirectories(Folder));
        Assert.NotEqual(first, second);
        AnswersRightly(new DocumentLibrary([Libraries.Make("seoul-declaration", Libraries.Seoul.ToSource() + "\n")]), Vocabulary.Parse("a, b"));
        Assert.NotEqual(second, Assert.Single(Directory.GetDirectories(Folder)));
    }

    [Fact]
    public void A_flipped_byte_in_any_file_is_noticed() =>
        DamageToAnyFile(static file =>
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length == 0)
                File.WriteAllBytes(file, [1]);
            else
                bytes[bytes.Length / 2] ^= 1;
            if (bytes.Length > 0)
                File.WriteAllBytes(file, bytes);
        });

    [Fact]
    public void A_truncated_file_is_noticed() => DamageToAnyFile(static file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^2]));

    [Fact]
    public void A_missing_file_is_noticed_and_a_missing_manifest_too() => DamageToAnyFile(File.Delete);

    [Fact]
    public void A_file_too_many_is_noticed() => DamageToAnyFile(static file => File.WriteAllText(file + ".more", "x"));

    [Fact]
    public void An_empty_generation_and_a_leftover_of_a_broken_build_do_no_harm()
    {
        Directory.CreateDirectory(Path.Combine(Folder, IndexStore.GenerationName(_library, Libraries.Vocabulary)));
        var leftover = Directory.CreateDirectory(Path.Combine(Folder, "building-1-abc")).FullName;
        File.WriteAllText(Path.Combine(leftover, "segments_1"), "half");
        AnswersRightly(_library, Libraries.Vocabulary);
        Assert.True(Directory.Exists(leftover));
        Directory.SetLastWriteTimeUtc(leftover, DateTime.UtcNow.AddHours(-2));
        AnswersRightly(_library, Vocabulary.Empty);
        Assert.False(Directory.Exists(leftover));
    }

    [Fact]
    public void Only_older_generations_and_leftovers_of_processes_that_no_longer_run_are_taken_away()
    {
        string[] others = ["notes", "building-my-shed", "building-1-0123", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcde"];
        string[] ours = ["0123456789abcdef0123456789abcdef", $"building-{int.MaxValue}-0123", $"building-{Environment.ProcessId}-0123"];
        foreach (var name in others.Concat(ours))
            Directory.CreateDirectory(Path.Combine(Folder, name));

        AnswersRightly(_library, Libraries.Vocabulary);

        Assert.Equal(
            others.Append(IndexStore.GenerationName(_library, Libraries.Vocabulary)).Order(StringComparer.Ordinal),
            Directory.GetDirectories(Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_input_output_error_and_leaves_nothing_behind()
    {
        File.WriteAllText(Folder, "in the way");
        Assert.ThrowsAny<IOException>(() => ClauseIndex.Open(_library, Libraries.Vocabulary, Folder));
        Assert.Equal("in the way", File.ReadAllText(Folder));
        Assert.Single(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public async Task Many_that_open_an_empty_folder_at_once_all_get_right_answers()
    {
        using var start = new Barrier(6);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                AnswersRightly(_library, Libraries.Vocabulary);
            },
            TaskCreationOptions.LongRunning)));
        Assert.Single(Directory.GetDirectories(Folder));
        AnswersRightly(_library, Libraries.Vocabulary);
    }

    [Fact]
    public void An_index_in_a_folder_and_one_in_memory_answer_alike()
    {
        var stored = ClauseIndex.Open(_library, Libraries.Vocabulary, Folder);
        var answerer = new Answerer(_library, stored);
        Assert.Equal(Libraries.OnSeoul.Index!.Hash, stored.Hash);
        Assert.All(["who signed?", "where is AI mentioned", "sustainability", "quantum"], said => Assert.Equal(Rendered(Libraries.OnSeoul, said), Rendered(answerer, said)));
    }

    private static string Rendered(Answerer answerer, string said) => PlainText.Render(Presenter.Present(answerer.Answer(said, ConversationState.Empty)));

    private void DamageToAnyFile(Action<string> damage)
    {
        AnswersRightly(_library, Libraries.Vocabulary);
        var names = Directory.GetFiles(Assert.Single(Directory.GetDirectories(Folder))).Select(static f => Path.GetFileName(f)).Where(static n => n != "write.lock");
        Assert.All(names, name =>
        {
            var path = Path.Combine(Assert.Single(Directory.GetDirectories(Folder)), name);
            if (!File.Exists(path))
                return;
            damage(path);
            var damaged = State();
            AnswersRightly(_library, Libraries.Vocabulary);
            Assert.NotEqual(damaged, State());
            var rebuilt = State();
            AnswersRightly(_library, Libraries.Vocabulary);
            Assert.Equal(rebuilt, State());
        });
    }

    private void AnswersRightly(DocumentLibrary library, Vocabulary vocabulary)
    {
        var index = ClauseIndex.Open(library, vocabulary, Folder);
        Assert.Equal("6", Chat.Outline(new Answerer(library, index), "socio-cultural, linguistic and gender diversity"));
        Assert.Equal("listing(1) 5", Chat.Outline(new Answerer(library, index), "where is privacy mentioned?"));
    }

    private List<string> State() =>
        [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(static f => $"{f} {File.GetLastWriteTimeUtc(f):O} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}")];
}
