using System.Security.Cryptography;

namespace GovBot.BotFramework;

/// <summary>What people read when a turn failed, with the id under which the log has the cause.</summary>
internal sealed class Apology(BotFrameworkOptions options)
{
    public static string NewReference() => RandomNumberGenerator.GetHexString(8, lowercase: true);

    public string Text(string reference) => options.ErrorText.Replace("{reference}", reference, StringComparison.Ordinal);

    public Activity For(string reference) => new() { Text = Text(reference), InputHint = "acceptingInput" };
}
