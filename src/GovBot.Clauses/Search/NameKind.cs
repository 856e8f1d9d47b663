namespace GovBot.Clauses.Search;

/// <summary>What a name of the vocabulary names.</summary>
internal enum NameKind
{
    /// <summary>The words are no name.</summary>
    None,

    /// <summary>A state, or a union that signs as states do.</summary>
    Country,

    /// <summary>An international organisation or forum.</summary>
    Organisation,
}
