using System.Diagnostics.CodeAnalysis;

namespace GovBot.Clauses.Documents;

/// <summary>Names a document: the file's name without its ending, in lower case (<c>seoul-declaration</c>).</summary>
public readonly record struct DocumentId : IParsable<DocumentId>
{
    /// <summary>Longest identifier that is accepted, in characters.</summary>
    public const int MaxLength = 100;

    private readonly string? _value;

    private DocumentId(string value) => _value = value;

    /// <summary>The identifier as it stands in addresses and in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an identifier of 1 to 100 lower-case letters, digits, dots, dashes and underscores.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> has another form.</exception>
    public static DocumentId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"'{s}' is not a document's name: 1 to {MaxLength} letters, digits, '.', '-' or '_'.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentId result)
    {
        var valid = s is { Length: > 0 and <= MaxLength } && s[0] != '.' &&
            s.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        result = valid ? new DocumentId(s!.ToLowerInvariant()) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
