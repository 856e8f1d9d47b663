using System.Text;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Tests.Running;

namespace GovBot.Tests.Rendering;

/// <summary>Documents and replies to draw.</summary>
internal static class Sample
{
    private const string Word = "zyxw";

    /// <summary>The Seoul Declaration.</summary>
    public static Answerer Seoul { get; } = AnswererOf(DocumentReader.Read(
        DocumentId.Parse("seoul-declaration"), File.ReadAllBytes(Repository.PathTo("index", "documents", "seoul-declaration.txt"))));

    /// <summary>An answerer over one document in memory.</summary>
    public static Answerer AnswererOf(Document document)
    {
        var library = new DocumentLibrary([document]);
        return new Answerer(library, ClauseIndex.InMemory(library, Vocabulary.Empty));
    }

    /// <summary>The reply that quotes a clause which holds a payload, with the word before it emphasised.</summary>
    public static Reply Quoting(string payload) =>
        AnswererOf(Holding(payload)).Answer($"where is {Word} mentioned?", ConversationState.Empty);

    /// <summary>The second clause of a document, which holds a payload.</summary>
    public static Clause ClauseHolding(string payload) => Holding(payload).Find(ClauseNumber.Parse("2"))!;

    /// <summary>The reply to a question whose words are not there and which it therefore repeats.</summary>
    public static Reply Repeating(string payload) => new(new Answer.NotAnswered([payload], []), ConversationState.Empty, IsCut: false, NamesDocuments: false);

    // A zero byte makes a file binary, and is told apart before anything is quoted.
    private static Document Holding(string payload)
    {
        var text = $"Treaty\n\n1. Bees are kept.\n2. A {Word} stands before: {payload.Replace("\0", "", StringComparison.Ordinal)}\n3. Honey is shared.\n";
        return DocumentReader.Read(DocumentId.Parse("treaty"), Encoding.UTF8.GetBytes(text));
    }
}
