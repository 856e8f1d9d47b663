using Microsoft.Extensions.Options;

namespace GovBot.Server;

/// <summary><c>GovBot:PublicUrl</c>: the address under which people reach the bot's pages; permalinks begin with it.</summary>
internal static class PublicUrl
{
    private const string Key = "GovBot:PublicUrl";

    /// <summary>The address without a slash at its end; null where none is set.</summary>
    /// <exception cref="OptionsValidationException">It is no web address.</exception>
    public static string? Read(IConfiguration configuration)
    {
        if (configuration[Key] is not { Length: > 0 } text)
            return null;
        var isWeb = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url is { UserInfo: "", Query: "", Fragment: "" };
        return isWeb ? text.TrimEnd('/') : throw new OptionsValidationException(Key, typeof(string),
            [$"{Key} needs the web address under which people reach the bot, such as https://govbot.example.org, and '{text}' is none. Correct it, or remove the key."]);
    }
}
