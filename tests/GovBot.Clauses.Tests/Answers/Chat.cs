using GovBot.Clauses.Answers;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>A conversation with the bot.</summary>
internal sealed class Chat(Answerer answerer)
{
    private ConversationState _state = ConversationState.Empty;

    public Reply Say(string text)
    {
        var reply = answerer.Answer(text, _state);
        _state = reply.State;
        return reply;
    }

    /// <summary>Says some things and gives the outline of the last reply.</summary>
    public static string Outline(Answerer answerer, params ReadOnlySpan<string> turns)
    {
        var chat = new Chat(answerer);
        var last = "";
        foreach (var turn in turns)
            last = AnswerOutline.Of(chat.Say(turn));
        return last;
    }
}
