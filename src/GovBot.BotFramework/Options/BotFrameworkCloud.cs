namespace GovBot.BotFramework;

/// <summary>
/// The addresses and names of one Azure cloud (Bot Framework authentication, "Security protocol changes" and
/// "Connect with Government").
/// </summary>
internal sealed record BotFrameworkCloud(
    string Issuer, string OpenIdMetadata, string LoginUrl, string MultiTenant, string Resource, IReadOnlyList<string> Hosts)
{
    /// <summary>GCC tenants live in the public cloud, behind a host of their own.</summary>
    public static BotFrameworkCloud Public { get; } = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com",
        "botframework.com",
        "https://api.botframework.com",
        ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"]);

    /// <summary>GCC High and DoD.</summary>
    public static BotFrameworkCloud Government { get; } = new(
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us",
        ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"]);

    public string Scope => $"{Resource}/.default";
}
