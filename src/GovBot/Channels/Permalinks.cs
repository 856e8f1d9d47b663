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
}
