using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>
/// Recognises the names by which the bot itself calls clauses, alone or as it puts them on buttons. Some numbers
/// ("annex II(Section A.1)") are such that no general reading of references gives them back.
/// </summary>
internal sealed class ClauseNames
{
    // Null where two clauses have one name.
    private readonly Dictionary<string, Clause?> _byName = new(StringComparer.OrdinalIgnoreCase);

    public ClauseNames(ImmutableArray<Document> documents)
    {
        foreach (var clause in documents.SelectMany(static d => d.Clauses))
        {
            Add(Citation.Full(clause), clause);
            if (documents.Length == 1)
                Add(Citation.Brief(clause), clause);
        }
    }

    /// <summary>The clause whose name an utterance is, or null.</summary>
    public Clause? Find(string utterance)
    {
        var name = utterance.AsSpan().Trim();
        foreach (var introduction in Wording.Introductions)
        {
            if (!name.StartsWith(introduction, StringComparison.OrdinalIgnoreCase))
                continue;
            name = name[introduction.Length..];
            break;
        }

        return _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var clause) ? clause : null;
    }

    private void Add(string name, Clause clause)
    {
        if (!_byName.TryAdd(name, clause))
            _byName[name] = null;
    }
}
