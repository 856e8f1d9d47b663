using System.Text.Json.Serialization;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams;

/// <summary>What is shown of a source (schema.org, "DigitalDocument"). It quotes nothing: Teams has room for 160 characters, and no clause is cut.</summary>
/// <param name="Name">The clause's name, 80 characters at most.</param>
/// <param name="Url">Where it can be read; null where nobody can follow a link.</param>
internal sealed record CitedDocument(string Name, string? Url)
{
    private const int MostCharacters = 80;

    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "DigitalDocument";

    /// <summary>A line on it, 160 characters at most; Teams demands one.</summary>
    public string Abstract { get; } = QuoteWording.CitedBelow;

    /// <summary>The source that a clause is.</summary>
    public static CitedDocument Of(Clause clause, string? url)
    {
        var name = PrintableText.Of(Citation.Full(clause));
        if (name.Length > MostCharacters)
            name = PrintableText.Of(Citation.Brief(clause));
        return new CitedDocument(name.Length > MostCharacters ? QuoteWording.Citation : name, url);
    }
}
