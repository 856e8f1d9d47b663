using System.Diagnostics;
using System.Text;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Documents;

public sealed class DocumentLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govbot-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Text_and_markdown_files_are_read_in_the_order_of_their_ids()
    {
        Write("b.txt", "1. B");
        Write("C.MD", "1. C");
        Write("a.md", "1. A");
        Write("notes.docx", "1. No");
        Directory.CreateDirectory(Path.Combine(_folder, "inner"));
        var library = DocumentLibrary.Load(_folder);
        Assert.Equal(["a", "b", "c"], library.Documents.Select(static d => d.Id.Value));
        Assert.Empty(library.Problems);
        Assert.Same(library.Documents[1], library.Find(DocumentId.Parse("b")));
        Assert.Null(library.Find(DocumentId.Parse("d")));
    }

    [Fact]
    public void A_bad_file_is_a_problem_and_the_others_are_read()
    {
        Write("a.txt", "1. A");
        Write("A.md", "1. A again");
        Write("empty.txt", "");
        Write("my file.txt", "1. X");
        Write("prose.txt", "There is no number here.");
        File.WriteAllBytes(Path.Combine(_folder, "latin.txt"), [.. "1. caf"u8, 0xE9]);
        Directory.CreateDirectory(Path.Combine(_folder, "folder.txt"));
        File.CreateSymbolicLink(Path.Combine(_folder, "gone.txt"), Path.Combine(_folder, "nowhere"));
        using (var large = File.Create(Path.Combine(_folder, "large.txt")))
            large.SetLength((20 * 1024 * 1024) + 1);

        var library = DocumentLibrary.Load(_folder);
        Assert.Equal(["a"], library.Documents.Select(static d => d.Id.Value));
        Assert.Equal(
            [
                "a.txt: The document a was read from A.md already; rename or remove one of the two files.",
                "empty.txt: The file is empty; remove it or put the document's text in it.",
                "folder.txt: This is a folder, not a file; rename it, or move its files up.",
                "gone.txt: The file cannot be read; it is a link to a file that is not there: remove it or restore that file.",
                "large.txt: The file has more than 20 MB; split it into several documents.",
                "latin.txt: The file is not in UTF-8: byte 6 (line 1) does not belong there; save it as UTF-8.",
                "my file.txt: The file's name is no document's name; use 1 to 100 letters, digits, '.', '-' or '_'.",
                "prose.txt: No numbered clause was found; begin each clause on a line of its own with its number, as in '1. '.",
            ],
            library.Problems.Select(static p => $"{p.File}: {p.Message}"));
    }

    [SkippableFact]
    public async Task A_pipe_that_nobody_writes_to_is_a_problem_and_the_others_are_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no named pipes in folders.");
        Write("z.txt", "1. Z");
        await MakePipeAsync("pipe.txt");

        var library = await Task.Run(() => DocumentLibrary.Load(_folder)).WaitAsync(TimeSpan.FromSeconds(40));

        Assert.Equal(["z"], library.Documents.Select(static d => d.Id.Value));
        Assert.Equal(
            new DocumentProblem("pipe.txt", "The file could not be read within 10 seconds; remove it if it is a pipe, else check its disk or server."),
            Assert.Single(library.Problems));
    }

    [SkippableFact]
    public async Task A_pipe_that_somebody_writes_to_is_a_problem()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only there can a pipe be opened for reading and writing.");
        await MakePipeAsync("pipe.txt");
        using var writer = new FileStream(Path.Combine(_folder, "pipe.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Equal(new DocumentProblem("pipe.txt", "This is a pipe or a device, not a file; remove it."), Assert.Single(DocumentLibrary.Load(_folder).Problems));
    }

    [Fact]
    public void A_missing_or_empty_folder_is_a_problem()
    {
        var missing = Path.Combine(_folder, "missing");
        Assert.Equal(
            new DocumentProblem(missing, "There is no such folder; create it and put the documents there as .txt or .md files."),
            Assert.Single(DocumentLibrary.Load(missing).Problems));
        Assert.Equal(
            new DocumentProblem(_folder, "The folder has no .txt or .md file in it; put the documents there."),
            Assert.Single(DocumentLibrary.Load(_folder).Problems));
    }

    [Fact]
    public void The_hash_changes_with_a_byte_of_a_document_or_its_id_and_with_nothing_else()
    {
        var (a, b, changed, renamed) = (Read("a", "1. A"), Read("b", "1. B"), Read("a", "1. a"), Read("c", "1. A"));
        var hash = new DocumentLibrary([a, b]).Hash;
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, new DocumentLibrary([b, a]).Hash);
        Assert.Equal(4, new[] { hash, new DocumentLibrary([changed, b]).Hash, new DocumentLibrary([renamed, b]).Hash, new DocumentLibrary([a]).Hash }.Distinct().Count());
    }

    [Fact]
    public void Two_documents_with_one_id_make_no_library() =>
        Assert.Throws<ArgumentException>(static () => new DocumentLibrary([Read("a", "1. A"), Read("a", "1. B")]));

    private async Task MakePipeAsync(string name)
    {
        using var make = Process.Start("mkfifo", [Path.Combine(_folder, name)]);
        await make.WaitForExitAsync();
    }

    private static Document Read(string id, string text) => DocumentReader.Read(DocumentId.Parse(id), Encoding.UTF8.GetBytes(text));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
