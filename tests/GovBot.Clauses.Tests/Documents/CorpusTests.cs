using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Documents;

public sealed class CorpusTests
{
    private static readonly string Corpus = Golden.Folder("Corpus");

    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Corpus).Select(f => Path.GetFileName(f)!).Where(static f => !f.EndsWith(".expected", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_is_read_into_the_outline_that_a_person_wrote_down(string file)
    {
        var path = Path.Combine(Corpus, file);
        var document = DocumentReader.Read(DocumentId.Parse(Path.GetFileNameWithoutExtension(file)), File.ReadAllBytes(path));
        Golden.Equal(Path.ChangeExtension(path, ".expected"), DocumentOutline.Of(document));
    }
}
