using GovBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace GovBot.Slack;

/// <summary>Reads <see cref="SlackOptions"/> and checks how the settings fit together.</summary>
internal static class SlackOptionsReader
{
    public const string JournalFolder = Section + ":JournalFolder";
    private const string Section = "Slack";
    private const string SigningSecret = Section + ":SigningSecret";
    private const string BotToken = Section + ":BotToken";
    private const string AppToken = Section + ":AppToken";
    private const string ApiBaseUrl = Section + ":ApiBaseUrl";
    private const int ShortestSecret = 16;

    public static SlackOptionsResult Read(IConfiguration configuration)
    {
        var settings = new SettingsReader(configuration);
        var options = ReadAll(settings);
        CheckSecrets(settings, options);
        CheckAddress(settings, options);
        foreach (var team in options.AllowedTeams.Where(static team => !SlackId.IsValid(team)))
            settings.Fail(Section + ":AllowedTeams", $"needs ids of workspaces such as T0123ABCD, and '{team}' is none", "Write ids, or remove the key");
        if (options.AttemptTimeout == TimeSpan.Zero)
            settings.Fail(Section + ":AttemptTimeout", "needs a time above zero", "Write it as hh:mm:ss, or remove the key");
        settings.FailUnknown(Section);
        return new SlackOptionsResult(options, settings.Errors);
    }

    private static SlackOptions ReadAll(SettingsReader settings)
    {
        var defaults = new SlackOptions();
        return new SlackOptions
        {
            SigningSecret = settings.Text(SigningSecret),
            BotToken = settings.Text(BotToken),
            AppToken = settings.Text(AppToken),
            ApiBaseUrl = Address(settings.Text(ApiBaseUrl)) ?? defaults.ApiBaseUrl,
            AllowedTeams = settings.List(Section + ":AllowedTeams"),
            JournalFolder = settings.Text(JournalFolder) ?? defaults.JournalFolder,
            QueueCapacity = settings.Number(Section + ":QueueCapacity", defaults.QueueCapacity, 1, 100_000),
            ConversationQueueCapacity = settings.Number(Section + ":ConversationQueueCapacity", defaults.ConversationQueueCapacity, 1, 10_000),
            PostInterval = settings.Time(Section + ":PostInterval", defaults.PostInterval, TimeSpan.FromMinutes(1)),
            RetryDelay = settings.Time(Section + ":RetryDelay", defaults.RetryDelay, TimeSpan.FromMinutes(1)),
            AttemptTimeout = settings.Time(Section + ":AttemptTimeout", defaults.AttemptTimeout, TimeSpan.FromMinutes(5)),
            DrainTime = settings.Time(Section + ":DrainTime", defaults.DrainTime, defaults.DrainTime),
            AllowLoopbackHttp = settings.Flag(Section + ":AllowLoopbackHttp"),
        };
    }

    private static void CheckSecrets(SettingsReader settings, SlackOptions options)
    {
        if (options is { BotToken: null, SigningSecret: null, AppToken: null }) return;
        if (options.BotToken is null)
            settings.Fail(BotToken, "needs the token of the bot user, since another of Slack's secrets is set", "Copy it from OAuth & Permissions (xoxb-…), best into the environment");
        else if (!IsToken(options.BotToken, "xoxb-"))
            settings.Fail(BotToken, "needs a token that begins with xoxb-", "Copy the Bot User OAuth Token from OAuth & Permissions");
        if (options is { BotToken: not null, SigningSecret: null, AppToken: null })
            settings.Fail(SigningSecret, "needs the app's signing secret, since a bot token is set", $"Copy it from Basic Information, or set {AppToken} for Socket Mode");
        if (options.SigningSecret is { } secret && (secret.Length < ShortestSecret || !secret.All(char.IsAsciiLetterOrDigit)))
            settings.Fail(SigningSecret, $"needs {ShortestSecret} letters and digits or more", "Copy the Signing Secret from Basic Information");
        if (options.AppToken is { } token && !IsToken(token, "xapp-"))
            settings.Fail(AppToken, "needs a token that begins with xapp-", "Make an App-Level Token with connections:write under Basic Information");
    }

    private static void CheckAddress(SettingsReader settings, SlackOptions options)
    {
        if (settings.Text(ApiBaseUrl) is { } text && (Address(text) is not { } url || !IsSafe(url, options)))
            settings.Fail(ApiBaseUrl, "needs an https address without a user name", $"Correct it, or remove the key for {SlackOptions.DefaultApiBaseUrl}");
    }

    private static Uri? Address(string? text) =>
        text is not null && Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url is { UserInfo: "", Query: "", Fragment: "" } ? url : null;

    private static bool IsSafe(Uri url, SlackOptions options) =>
        url.Scheme == Uri.UriSchemeHttps || (options.AllowLoopbackHttp && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);

    // It becomes a header's value.
    private static bool IsToken(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal) && text.Length > start.Length && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-');
}
