using GovBot.Tests.Running;

namespace GovBot.Tests.Terminal;

/// <summary>The small file of questions beside these tests.</summary>
internal static class Questions
{
    public static string Path { get; } = Repository.PathTo("tests", "GovBot.Tests", "Terminal", "questions.jsonl");
}
