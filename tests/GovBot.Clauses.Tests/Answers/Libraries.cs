using System.Text;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>Documents that tests talk about: the declaration itself, and made-up ones of other forms.</summary>
internal static class Libraries
{
    private static readonly string[] MadeUp =
    [
        "lake-treaty.txt", "travel-policy.txt", "eu-ai-act.txt", "roman-charter.txt", "rights-declaration.txt", "un-resolution.txt", "rulebook-tabs.txt",
        "nested-lists.txt", "parts-restart.txt", "lettered-sections.txt", "markdown-policy.md", "harbour-code.txt", "numbers-only.txt", "office-memo.txt",
    ];

    public static Vocabulary Vocabulary { get; } = Vocabulary.Load(Golden.Folder("../../../index/vocabulary.txt"));

    public static Document Seoul { get; } = Read(Golden.Folder("../../../index/documents/seoul-declaration.txt"));

    public static Document Treaty { get; } = Other("lake-treaty.txt");

    public static Document Policy { get; } = Other("travel-policy.txt");

    public static Document Regulation { get; } = Other("eu-ai-act.txt");

    public static Document Charter { get; } = Other("roman-charter.txt");

    /// <summary>A made-up declaration, so that two declarations have paragraphs of one number.</summary>
    public static Document Bletchley { get; } = Make("bletchley-declaration", """
        THE BLETCHLEY DECLARATION BY COUNTRIES ATTENDING THE AI SAFETY SUMMIT

        1. Artificial intelligence presents enormous global opportunities.
        2. We welcome the international community's efforts so far. We resolve to sustain an inclusive global dialogue.
        3. Many risks arising from AI are inherently international in nature.
        4. We look forward to meeting again in 2024.

        """);

    public static IReadOnlyList<Document> All { get; } = [Seoul, .. MadeUp.Select(Other)];

    public static Answerer OnSeoul { get; } = Over(Seoul);

    public static Answerer OnAll { get; } = Over([.. All]);

    public static Document Make(string id, string text) => DocumentReader.Read(DocumentId.Parse(id), Encoding.UTF8.GetBytes(text));

    public static Answerer Over(params Document[] documents)
    {
        var library = new DocumentLibrary(documents);
        return new Answerer(library, ClauseIndex.InMemory(library, Vocabulary));
    }

    private static Document Other(string file) => Read(Golden.Folder("../Documents/Corpus/" + file));

    private static Document Read(string path) => DocumentReader.Read(DocumentId.Parse(Path.GetFileNameWithoutExtension(path)), File.ReadAllBytes(path));
}
