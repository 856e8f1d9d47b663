using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels;

/// <summary>The addresses under which the bot serves its documents.</summary>
internal sealed class Permalinks
{
    /// <summary>The bot's own address without a slash at its end; null while nobody can follow a link.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>The address of a clause, or null. The part after '#' has the browser bring the clause into view.</summary>
    public string? To(Clause clause) => PublicUrl is { } url ? $"{url}{Citation.Path(clause)}#{Uri.EscapeDataString(clause.Number.Value)}" : null;

    /// <summary>The clause that an address leads to, also without its part after '#'; null for any other address.</summary>
    public Clause? Find(string? address, DocumentLibrary library)
    {
        if (PublicUrl is not { } own || !Uri.TryCreate(address, UriKind.Absolute, out var url) || !Uri.TryCreate(own + "/d/", UriKind.Absolute, out var root)
            || url.Scheme is not ("http" or "https") || url is not { UserInfo: "", Query: "" } || url.Port != root.Port
            || !url.Host.Equals(root.Host, StringComparison.OrdinalIgnoreCase) || !url.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
            return null;
        var path = url.AbsolutePath[root.AbsolutePath.Length..].TrimEnd('/').Split('/', 2);
        var number = path.Length > 1 ? path[1] : url.Fragment.TrimStart('#');
        return DocumentId.TryParse(Uri.UnescapeDataString(path[0]), null, out var id) && library.Find(id) is { } document
            && ClauseNumber.TryParse(number.Length == 0 ? "title" : Uri.UnescapeDataString(number), null, out var clauseNumber)
            && document.Find(clauseNumber) is { Span.Length: > 0 } clause ? clause : null;
    }
}
