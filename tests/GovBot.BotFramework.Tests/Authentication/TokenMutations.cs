namespace GovBot.BotFramework.Tests.Authentication;

/// <summary>Small changes that leave a token looking like one.</summary>
internal static class TokenMutations
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ";

    /// <summary>An Authorization header with a token that differs from <paramref name="good"/>.</summary>
    public static string Mutate(string good, Random random)
    {
        var token = good;
        while (token.Trim() == good) token = Once(token.Length > 20 ? token : good, random);
        return "Bearer " + token;
    }

    private static string Once(string token, Random random)
    {
        var at = random.Next(token.Length);
        var length = Math.Min(token.Length - at, random.Next(1, 20));
        return random.Next(7) switch
        {
            0 => token.Remove(at, length),
            1 => token.Insert(at, Letters[random.Next(Letters.Length)].ToString()),
            2 => token.Insert(at, token.Substring(at, length)),
            3 => token[..at],
            4 => string.Join('.', token.Split('.').Reverse()),
            5 => token.Insert(at, "."),
            _ => string.Concat(token.AsSpan(0, at), Letters[random.Next(Letters.Length)].ToString(), token.AsSpan(at + 1)),
        };
    }
}
