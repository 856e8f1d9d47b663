using System.Diagnostics;
using System.Text;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Terminal;

/// <summary>Draws replies for a terminal: with colours where it has them, else as plain text.</summary>
internal static class TerminalText
{
    private const string Reset = "\e[0m";
    private const string Bold = "\e[1m";
    private const string Dim = "\e[2m";
    private const string Italic = "\e[3m";

    /// <summary>Whether standard output is a terminal that knows colours and whose user has not asked for none (no-color.org).</summary>
    public static bool HasColours =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Draws a reply.</summary>
    public static string Render(Reply reply, bool colours)
    {
        var presentation = Presenter.Present(reply);
        return colours ? string.Join("\n\n", presentation.Blocks.Select(Render)) : PrintableText.Of(PlainText.Render(presentation));
    }

    private static string Render(Block block) => block switch
    {
        Block.Say say => PrintableText.Of(say.Text),
        Block.Lines lines => string.Join('\n', lines.Items.Select(static i => $"{Dim}-{Reset} {PrintableText.Of(i)}")),
        Block.Copyable copyable => PrintableText.Of(copyable.Text),
        Block.Quotation quotation => $"“{Draw(quotation.Quote)}”\n{Dim}— {quotation.Caption}{Reset}",
        _ => throw new UnreachableException(),
    };

    private static string Draw(Quote quote)
    {
        var text = new StringBuilder();
        foreach (var run in quote.Runs())
        {
            var style = (run.Emphasised ? Bold : "") + (run.Italic ? Italic : "");
            text.Append(style).Append(PrintableText.Of(run.Text)).Append(style.Length > 0 ? Reset : "");
        }

        return text.ToString();
    }
}
