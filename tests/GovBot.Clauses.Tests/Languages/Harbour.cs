using System.Text;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Languages;

/// <summary>A made-up declaration that no list of a language was written for.</summary>
internal static class Harbour
{
    public static Answerer Answerer { get; } = Libraries.Over(DocumentReader.Read(
        DocumentId.Parse("harbour-declaration"), Encoding.UTF8.GetBytes(File.ReadAllText(Golden.Folder("../Languages/harbour-declaration.txt")))));

    public static Reply Ask(string text) => Answerer.Answer(text, ConversationState.Empty);

    public static string Outline(params ReadOnlySpan<string> turns) => Chat.Outline(Answerer, turns);
}
