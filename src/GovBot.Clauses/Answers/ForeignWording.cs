using GovBot.Clauses.Languages;

namespace GovBot.Clauses.Answers;

/// <summary>The bot's own sentences in other languages than English: one line each, beside what is said in English.</summary>
internal static class ForeignWording
{
    /// <summary>To whom asks in a language that the bot does not know.</summary>
    public const string Understood =
        "I do not know that language. Ask in English, français, Deutsch, español, 日本語 or 한국어; quotes stay in the document's own language.";

    /// <summary>The line for a reply, in the language of the message; null where none is needed.</summary>
    public static string? Line(Reply reply) => (Kind: KindOf(reply.Answer), reply.Language) switch
    {
        (_, Language.English or Language.Unknown) or (LineKind.None, _) => null,
        (LineKind.Quote, var language) => Quote(language),
        (LineKind.No, var language) => No(language),
        (LineKind.Invitation, var language) => Invitation(language),
        (_, var language) => Thanks(language),
    };

    private static LineKind KindOf(Answer answer) => answer switch
    {
        Answer.Quoted or Answer.Listing { Count: > 0 } => LineKind.Quote,
        Answer.NotAnswered or Answer.Listing or Answer.NoSuchClause => LineKind.No,
        Answer.Greeting or Answer.Help => LineKind.Invitation,
        Answer.Thanks => LineKind.Thanks,
        _ => LineKind.None,
    };

    private static string Quote(Language language) => language switch
    {
        Language.French => "Le texte est cité dans sa langue, l'anglais.",
        Language.German => "Der Text wird in seiner eigenen Sprache zitiert, auf Englisch.",
        Language.Spanish => "El texto se cita en su propio idioma, el inglés.",
        Language.Japanese => "文書は原文のまま、英語で引用します。",
        _ => "문서는 원문 그대로 영어로 인용합니다.",
    };

    private static string No(Language language) => language switch
    {
        Language.French => "Le texte, qui est en anglais, n'y répond pas.",
        Language.German => "Der Text, der auf Englisch ist, gibt darauf keine Antwort.",
        Language.Spanish => "El texto, que está en inglés, no responde a eso.",
        Language.Japanese => "この文書（英語）には、その答えがありません。",
        _ => "이 문서(영어)에는 그에 대한 답이 없습니다.",
    };

    private static string Invitation(Language language) => language switch
    {
        Language.French => "Vous pouvez poser vos questions en français ; le texte est cité dans sa langue, l'anglais.",
        Language.German => "Sie können auf Deutsch fragen; der Text wird in seiner eigenen Sprache zitiert, auf Englisch.",
        Language.Spanish => "Puede preguntar en español; el texto se cita en su propio idioma, el inglés.",
        Language.Japanese => "日本語で質問できます。文書は原文のまま、英語で引用します。",
        _ => "한국어로 질문하실 수 있습니다. 문서는 원문 그대로 영어로 인용합니다.",
    };

    private static string Thanks(Language language) => language switch
    {
        Language.French => "Je vous en prie.",
        Language.German => "Gern geschehen.",
        Language.Spanish => "De nada.",
        Language.Japanese => "どういたしまして。",
        _ => "천만에요.",
    };

    private enum LineKind
    {
        None,
        Quote,
        No,
        Invitation,
        Thanks,
    }
}
