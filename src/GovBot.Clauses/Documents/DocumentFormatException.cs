namespace GovBot.Clauses.Documents;

/// <summary>A file cannot be read as a document; the message is one sentence on what is wrong and what to do.</summary>
public sealed class DocumentFormatException : Exception
{
    /// <summary>Says nothing; use the constructor with a message.</summary>
    public DocumentFormatException()
    {
    }

    /// <summary>Says what is wrong with the file.</summary>
    /// <param name="message">One sentence, without the file's name.</param>
    public DocumentFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong with the file, and what was thrown first.</summary>
    /// <param name="message">One sentence, without the file's name.</param>
    /// <param name="innerException">What was thrown first.</param>
    public DocumentFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
