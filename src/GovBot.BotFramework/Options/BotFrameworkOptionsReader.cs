using GovBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace GovBot.BotFramework;

/// <summary>Reads <see cref="BotFrameworkOptions"/> and checks how the settings fit together.</summary>
internal static class BotFrameworkOptionsReader
{
    public const string AppIdKey = "MicrosoftAppId";
    public const string AppPasswordKey = "MicrosoftAppPassword";
    public const string TenantIdKey = "MicrosoftAppTenantId";
    public const string AppTypeKey = "MicrosoftAppType";
    public const string JournalFolderKey = Section + "JournalFolder";
    private const string Section = "BotFramework:";

    public static BotFrameworkOptionsResult Read(IConfiguration configuration)
    {
        var settings = new SettingsReader(configuration);
        var options = ReadAll(settings);
        CheckIdentity(settings, options);
        CheckAddresses(settings, options);
        if (options.AttemptTimeout == TimeSpan.Zero)
            settings.Fail(Section + "AttemptTimeout", "needs a time above zero", "Write it as hh:mm:ss, or remove the key");
        if (!options.ErrorText.Contains("{reference}", StringComparison.Ordinal))
            settings.Fail(Section + "ErrorText", "needs {reference} in it", "Add it where the reference id belongs");
        settings.FailUnknown("BotFramework");
        return new BotFrameworkOptionsResult(options, settings.Errors);
    }

    private static BotFrameworkOptions ReadAll(SettingsReader settings)
    {
        var defaults = new BotFrameworkOptions();
        return new BotFrameworkOptions
        {
            AppId = settings.Text(AppIdKey),
            AppPassword = settings.Text(AppPasswordKey),
            TenantId = settings.Text(TenantIdKey),
            AppType = settings.Choice<BotAppType>(AppTypeKey),
            AllowAnonymous = settings.Flag(Section + "AllowAnonymous"),
            Government = settings.Flag(Section + "Government"),
            EmulatorTokens = settings.Flag(Section + "EmulatorTokens"),
            AllowLoopbackHttp = settings.Flag(Section + "AllowLoopbackHttp"),
            ServiceUrlHosts = settings.List(Section + "ServiceUrlHosts"),
            AllowedTenants = settings.List(Section + "AllowedTenants"),
            OpenIdMetadata = settings.Text(Section + "OpenIdMetadata"),
            EmulatorOpenIdMetadata = settings.Text(Section + "EmulatorOpenIdMetadata"),
            LoginUrl = settings.Text(Section + "LoginUrl"),
            JournalFolder = settings.Text(JournalFolderKey) ?? defaults.JournalFolder,
            QueueCapacity = settings.Number(Section + "QueueCapacity", defaults.QueueCapacity, 1, 100_000),
            ConversationQueueCapacity =
                settings.Number(Section + "ConversationQueueCapacity", defaults.ConversationQueueCapacity, 1, 10_000),
            RetryDelay = settings.Time(Section + "RetryDelay", defaults.RetryDelay, TimeSpan.FromMinutes(1)),
            PlaygroundDelay = settings.Time(Section + "PlaygroundDelay", defaults.PlaygroundDelay, TimeSpan.FromSeconds(1)),
            AttemptTimeout = settings.Time(Section + "AttemptTimeout", defaults.AttemptTimeout, TimeSpan.FromMinutes(5)),
            DrainTime = settings.Time(Section + "DrainTime", defaults.DrainTime, defaults.DrainTime),
            ErrorText = settings.Text(Section + "ErrorText") ?? defaults.ErrorText,
        };
    }

    private static void CheckIdentity(SettingsReader settings, BotFrameworkOptions options)
    {
        if (options.AppId is null)
        {
            if (options.AppPassword is not null)
                settings.Fail(AppIdKey, $"is needed because {AppPasswordKey} is set", "Set the app id of the bot registration");
            else if (!options.AllowAnonymous)
                settings.Fail(AppIdKey, "needs the app id of the bot registration, a GUID",
                    $"Set it, or set {Section}AllowAnonymous to true to try the bot on this machine only");
            return;
        }

        if (!Guid.TryParseExact(options.AppId, "D", out _))
            settings.Fail(AppIdKey, "needs a GUID such as 00000000-0000-0000-0000-000000000001",
                "Copy it from the bot registration (Configuration, Microsoft App ID)");
        if (options.AppType != BotAppType.UserAssignedMSI && options.AppPassword is null)
            settings.Fail(AppPasswordKey, $"needs the client secret of the app in {AppIdKey}",
                $"Set it, best by the environment, or set {AppTypeKey} to UserAssignedMSI");
        if (options.AppType != BotAppType.MultiTenant && options.TenantId is null)
            settings.Fail(TenantIdKey, $"is needed because {AppTypeKey} is {options.AppType}",
                "Set the directory (tenant) id, or use MultiTenant");
    }

    private static void CheckAddresses(SettingsReader settings, BotFrameworkOptions options)
    {
        if (options is { Government: true, EmulatorTokens: true })
            settings.Fail(Section + "EmulatorTokens", "needs the public cloud, and Government is true", "Remove one of the two");
        if (options.TenantId is { } tenant && !Guid.TryParseExact(tenant, "D", out _)
            && (!tenant.Contains('.', StringComparison.Ordinal) || Uri.CheckHostName(tenant) != UriHostNameType.Dns))
            settings.Fail(TenantIdKey, "needs a GUID or a domain name", "Copy the directory (tenant) id of the app registration");
        foreach (var id in options.AllowedTenants.Where(id => !Guid.TryParseExact(id, "D", out _)))
            settings.Fail(Section + "AllowedTenants", $"needs GUIDs, and '{id}' is none", "Write tenant ids, or remove the key");
        foreach (var host in options.ServiceUrlHosts.Where(host => ServiceHost.Parse(host, options.AllowLoopbackHttp) is null))
            settings.Fail(Section + "ServiceUrlHosts", $"needs public hosts as host or host:port, and '{host}' is none",
                "Write the host alone, without https://, path or wildcard");
        CheckUrl(settings, Section + "OpenIdMetadata", options.OpenIdMetadata, options.AllowLoopbackHttp);
        CheckUrl(settings, Section + "EmulatorOpenIdMetadata", options.EmulatorOpenIdMetadata, options.AllowLoopbackHttp);
        CheckUrl(settings, Section + "LoginUrl", options.LoginUrl, options.AllowLoopbackHttp);
    }

    private static void CheckUrl(SettingsReader settings, string key, string? url, bool allowLoopbackHttp)
    {
        if (url is null) return;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
            && (uri.Scheme == Uri.UriSchemeHttps
                || (allowLoopbackHttp && uri.Scheme == Uri.UriSchemeHttp && PrivateNetwork.IsLoopbackHost(uri))))
            return;
        settings.Fail(key, "needs an https URL without a user name", "Correct it, or remove the key for Microsoft's own address");
    }
}
