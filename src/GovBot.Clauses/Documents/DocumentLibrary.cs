using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GovBot.Clauses.Documents.Reading;

namespace GovBot.Clauses.Documents;

/// <summary>All documents that the bot quotes.</summary>
public sealed class DocumentLibrary
{
    private readonly Dictionary<DocumentId, Document> _byId;

    /// <summary>A library of documents that are in memory.</summary>
    /// <param name="documents">The documents, no two with one id; they are kept in order of their ids.</param>
    /// <exception cref="ArgumentException">Two documents have one id.</exception>
    public DocumentLibrary(IEnumerable<Document> documents)
        : this([.. documents], [])
    {
    }

    private DocumentLibrary(ImmutableArray<Document> documents, ImmutableArray<DocumentProblem> problems)
    {
        Documents = documents.Sort(static (a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
        Problems = problems;
        _byId = Documents.ToDictionary(static d => d.Id);
        var lines = string.Concat(Documents.Select(static d => $"{d.Id} {d.Hash}\n"));
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));
    }

    /// <summary>The documents, in ordinal order of their ids.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>What could not be read, in ordinal order of the files' names.</summary>
    public ImmutableArray<DocumentProblem> Problems { get; }

    /// <summary>SHA-256 over the ids and hashes of all documents, in lower-case hexadecimal: equal when all their bytes are.</summary>
    public string Hash { get; }

    /// <summary>Reads all <c>*.txt</c> and <c>*.md</c> files of a folder, not of folders in it. A bad file is a problem and does not stop the others.</summary>
    /// <param name="folder">Path of the folder.</param>
    public static DocumentLibrary Load(string folder)
    {
        var (documents, problems) = FolderReader.Read(folder);
        return new DocumentLibrary(documents, problems);
    }

    /// <summary>The document with this id, or null.</summary>
    public Document? Find(DocumentId id) => _byId.GetValueOrDefault(id);
}
