using System.Text.Json;

namespace GovBot.BotFramework;

/// <summary>Serves only some tenants. With such a list, an activity that names no tenant is refused too.</summary>
internal sealed class TenantPolicy(BotFrameworkOptions options)
{
    public bool Admits(Activity activity)
    {
        if (options.AllowedTenants.Count == 0) return true;
        var conversation = activity.Conversation?.TenantId;
        var channel = TenantOf(activity.ChannelData);
        return (conversation ?? channel) is not null && IsAllowed(conversation) && IsAllowed(channel);
    }

    private bool IsAllowed(string? tenant) =>
        tenant is null || options.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    // Teams: channelData.tenant.id.
    private static string? TenantOf(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
