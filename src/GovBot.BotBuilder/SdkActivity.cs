using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GovBot.BotBuilder;

/// <summary>Turns the SDK's activities into those of the bot and back, by the JSON that both are on the wire.</summary>
internal static class SdkActivity
{
    // Text that looks like a date stays text.
    private static readonly JsonSerializerSettings Verbatim = new(HttpHelper.BotMessageSerializerSettings) { DateParseHandling = DateParseHandling.None };

    public static Activity Read(object received) =>
        ActivityParser.Parse(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(received, HttpHelper.BotMessageSerializerSettings))).Activity
        ?? throw new InvalidDataException("The activity could not be read.");

    public static Microsoft.Bot.Schema.Activity Of(Activity reply) =>
        JsonConvert.DeserializeObject<Microsoft.Bot.Schema.Activity>(Encoding.UTF8.GetString(ActivityBody.Of(reply with { Type = reply.Type ?? ActivityTypes.Message }).Span), Verbatim)!;

    public static JToken Token(JsonElement value) => JsonConvert.DeserializeObject<JToken>(value.GetRawText(), Verbatim)!;
}
