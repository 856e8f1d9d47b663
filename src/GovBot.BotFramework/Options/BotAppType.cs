namespace GovBot.BotFramework;

/// <summary>How the bot is registered in Azure (the SDK's <c>MicrosoftAppType</c>).</summary>
public enum BotAppType
{
    /// <summary>A registration any tenant may use; Azure makes no new ones since July 2025.</summary>
    MultiTenant,

    /// <summary>A registration of one tenant, with a client secret.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity, without a secret.</summary>
    UserAssignedMSI,
}
