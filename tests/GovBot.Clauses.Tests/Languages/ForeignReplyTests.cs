using GovBot.Clauses.Answers;

namespace GovBot.Clauses.Tests.Languages;

public sealed class ForeignReplyTests
{
    [Theory]
    [InlineData("paragraphe 11", "Le texte est cité dans sa langue, l'anglais.")]
    [InlineData("Absatz 11", "Der Text wird in seiner eigenen Sprache zitiert, auf Englisch.")]
    [InlineData("párrafo 11", "El texto se cita en su propio idioma, el inglés.")]
    [InlineData("第11項", "文書は原文のまま、英語で引用します。")]
    [InlineData("제11항", "문서는 원문 그대로 영어로 인용합니다.")]
    public void One_line_in_the_language_of_the_question_stands_before_the_English_quote(string said, string line) =>
        Assert.Equal(line + "\n\n“We will meet again in Nairobi in 2033 to review progress.”\n— Harbour Declaration, para. 11", Text(said));

    [Theory]
    [InlineData("Que dit-on des lapins ?", "Le texte, qui est en anglais, n'y répond pas.\n\nThat is not answered here. Never used: \"lapins\".")]
    [InlineData("merci", "Je vous en prie.\n\nYou're welcome.")]
    [InlineData("weiter", "Nothing has been shown yet to go on from. Ask a question, or name a paragraph.")]
    [InlineData("para 11", "“We will meet again in Nairobi in 2033 to review progress.”\n— Harbour Declaration, para. 11")]
    public void Other_replies_have_a_line_where_it_helps(string said, string text) => Assert.Equal(text, Text(said));

    private static string Text(string said) => PlainText.Render(Presenter.Present(Harbour.Ask(said)));
}
