using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace GovBot.BotFramework.Tests;

/// <summary>Makes tokens by hand, right ones and wrong ones.</summary>
internal sealed record TokenForge(RSA Key, string Kid, string ServiceUrl)
{
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UtcNow;

    public JsonObject Header(string alg = "RS256") => new() { ["alg"] = alg, ["typ"] = "JWT", ["kid"] = Kid };

    public JsonObject Claims() => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = StubCloud.AppId,
        ["nbf"] = Now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = Now.AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = ServiceUrl,
    };

    public string Good(string alg = "RS256") => Sign(Header(alg), Claims());

    /// <summary>A token whose claims (or header fields) are replaced, or removed where null; signed by the right key.</summary>
    public string WithClaim(string name, JsonNode? value) => Sign(Header(), Replace(Claims(), name, value));

    public string WithHeader(string name, JsonNode? value) => Sign(Replace(Header(), name, value), Claims());

    public string Sign(JsonObject header, JsonObject claims) => Sign(header, claims, Key);

    public static string Sign(JsonObject header, JsonObject claims, RSA key)
    {
        var hash = header["alg"]?.ToString() switch
        {
            "RS384" or "PS384" => HashAlgorithmName.SHA384,
            "RS512" or "PS512" => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };
        var padding = header["alg"]?.ToString().StartsWith("PS", StringComparison.Ordinal) is true ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        var input = Input(header, claims);
        return $"{input}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(input), hash, padding))}";
    }

    public static string SignHmac(JsonObject header, JsonObject claims, byte[] secret)
    {
        var input = Input(header, claims);
        return $"{input}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(input)))}";
    }

    public static string Input(JsonObject header, JsonObject claims) =>
        $"{Base64UrlEncoder.Encode(header.ToJsonString())}.{Base64UrlEncoder.Encode(claims.ToJsonString())}";

    public static JsonObject Replace(JsonObject node, string name, JsonNode? value)
    {
        node.Remove(name);
        if (value is not null) node[name] = value;
        return node;
    }
}
