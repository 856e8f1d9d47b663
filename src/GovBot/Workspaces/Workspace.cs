using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Workspaces;

/// <summary>The documents at hand, their index and what answers from them.</summary>
internal sealed class Workspace
{
    private Workspace(string folder, DocumentLibrary library, ClauseIndex? index, IReadOnlyList<string> problems)
    {
        Folder = folder;
        Library = library;
        Index = index;
        Answerer = new Answerer(library, index);
        Problems = problems;
    }

    /// <summary>The folder of the documents.</summary>
    public string Folder { get; }

    public DocumentLibrary Library { get; }

    /// <summary>The index of the documents; null where there are none.</summary>
    public ClauseIndex? Index { get; }

    /// <summary>False where the index should lie beside the documents and could not be kept there.</summary>
    public bool IsIndexKept { get; private init; } = true;

    public Answerer Answerer { get; }

    /// <summary>What a person should see to, one clear line each; often none.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Opens the documents of a folder, or those of <c>index/documents</c> with the index that is kept beside them.</summary>
    /// <param name="documents">A folder whose index is only kept in memory; null for the usual one.</param>
    public static Workspace Open(string? documents = null)
    {
        var index = Path.Combine(DataFolder.Find(), "index");
        var folder = documents ?? Path.Combine(index, "documents");
        // Neither needs the other, and a person waits for both.
        var words = Task.Run(static () => Vocabulary.Load(DataFolder.PathTo(Path.Combine("index", "vocabulary.txt"))));
        var library = DocumentLibrary.Load(folder);
        var vocabulary = words.GetAwaiter().GetResult();
        List<string> problems = [.. library.Problems.Select(static p => $"{p.File}: {p.Message}"), .. vocabulary.Problems];
        if (library.Documents.IsEmpty)
            return new Workspace(folder, library, null, problems);
        var kept = documents is null ? OpenIndex(library, vocabulary, Path.Combine(index, "lucene"), problems) : null;
        return new Workspace(folder, library, kept ?? ClauseIndex.InMemory(library, vocabulary), problems) { IsIndexKept = documents is not null || kept is not null };
    }

    // A folder that cannot be written costs only the time to build the index anew.
    private static ClauseIndex? OpenIndex(DocumentLibrary library, Vocabulary vocabulary, string folder, List<string> problems)
    {
        try
        {
            return ClauseIndex.Open(library, vocabulary, folder);
        }
        catch (TimeoutException e)
        {
            problems.Add($"{folder}: the index cannot be kept there ({e.Message}), so it was built in memory. Should that stay so, end the other process.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{folder}: the index cannot be kept there ({e.Message}), so it was built in memory. Make the folder writable.");
        }

        return null;
    }
}
