using GovBot.Clauses.Checking;

namespace GovBot.Channels.Terminal;

/// <summary>A place where a quotation differs: <c>Original</c> is null where words were put in, <c>Said</c> where they were left out.</summary>
internal sealed record ChangeJson(QuoteJson? Original, string? Said)
{
    public static ChangeJson Of(WordChange change) => new(change.Original is { } original ? QuoteJson.Of(original) : null, change.Said);
}
