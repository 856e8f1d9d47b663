namespace GovBot.Tests.Playground;

/// <summary>The people and places the Playground shows, as its <c>.m365agentsplayground.yml</c>.</summary>
internal static class PlaygroundConfig
{
    /// <summary>The personal chat's name in the chat list.</summary>
    public const string PersonalChat = "Personal Chat";

    /// <summary>The group chat's name in the chat list.</summary>
    public const string GroupChat = "Drafting group";

    /// <summary>The channel's name in the chat list.</summary>
    public const string Channel = "AI governance";

    /// <summary>Writes the file to a folder, which the Playground must be started in.</summary>
    public static Task WriteAsync(string folder, string botName) =>
        File.WriteAllTextAsync(Path.Combine(folder, ".m365agentsplayground.yml"), Yaml(botName));

    // The Playground refuses a file with more or fewer than five users.
    private static string Yaml(string botName) => $"""
        version: "0.1.1"
        tenantId: 11111111-1111-1111-1111-111111111111
        bot:
          id: 28:govbot
          name: {botName}
        currentUser:
        {Person("  ", 0, "Carla Citizen")}
        users:
        {User(1, "Otto Clerk")}
        {User(2, "Mina Delegate")}
        {User(3, "Ray Secretary")}
        {User(4, "Ada Lawyer")}
        {User(5, "Jo Reporter")}
        personalChat:
          id: personal-1
        groupChat:
          id: 19:group-1@thread.v2
          name: {GroupChat}
        team:
          id: 19:team-1@thread.tacv2
          name: Delegation
          aadGroupId: 44444444-4444-4444-4444-444444444444
          channels:
            - id: 19:channel-1@thread.tacv2
              name: {Channel}
        """;

    private static string User(int number, string name) => "  - " + Person("    ", number, name).TrimStart();

    private static string Person(string indent, int number, string name)
    {
        var mail = name.Split(' ')[0].ToLowerInvariant() + "@example.org";
        return string.Join('\n', new[]
        {
            $"id: 29:user-{number}",
            $"name: {name}",
            $"userPrincipleName: {mail}",
            $"aadObjectId: 22222222-2222-2222-2222-00000000000{number}",
            $"givenName: {name.Split(' ')[0]}",
            $"surname: {name.Split(' ')[1]}",
            $"email: {mail}",
        }.Select(line => indent + line));
    }
}
