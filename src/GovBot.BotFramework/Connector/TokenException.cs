namespace GovBot.BotFramework;

/// <summary>The login service gave no token.</summary>
internal sealed class TokenException(bool isTransient, Exception inner) : Exception("The login service gave no token.", inner)
{
    /// <summary>Whether asking again may help.</summary>
    public bool IsTransient => isTransient;
}
