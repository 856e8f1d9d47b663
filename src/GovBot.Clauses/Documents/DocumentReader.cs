using System.Security.Cryptography;
using GovBot.Clauses.Documents.Reading;

namespace GovBot.Clauses.Documents;

/// <summary>Reads a document's file: its text becomes clauses, and nothing of it is dropped or changed.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document of numbered clauses, or one of tab-separated passages.</summary>
    /// <param name="id">What the document is called.</param>
    /// <param name="file">The file's bytes: UTF-8, with or without a byte order mark.</param>
    /// <exception cref="DocumentFormatException">The file is empty, binary or not in UTF-8.</exception>
    public static Document Read(DocumentId id, ReadOnlySpan<byte> file)
    {
        var source = SourceText.Decode(file);
        var (text, italics) = ItalicMarks.Remove(source);
        var lines = Line.Split(text);
        var draft = TabReader.Fits(text, lines) ? new TabReader(text, lines).Read() : new NumberedReader(text, lines).Read();
        return DocumentBuilder.Build(id, text, italics, Convert.ToHexStringLower(SHA256.HashData(file)), draft);
    }
}
