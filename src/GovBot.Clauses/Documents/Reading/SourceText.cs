using System.Buffers;
using System.Text.Unicode;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Turns a file's bytes into text, or says why it cannot.</summary>
internal static class SourceText
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static string Decode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new DocumentFormatException("The file is in UTF-16; save it as UTF-8.");
        var mark = file.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        var zero = file.IndexOf((byte)0);
        if (zero >= 0)
            throw new DocumentFormatException($"The file is not text: byte {zero} is zero (line {LineAt(file, zero)}); save it as plain text in UTF-8.");
        var text = DecodeUtf8(file, mark);
        return string.IsNullOrWhiteSpace(text)
            ? throw new DocumentFormatException((file.Length == 0 ? "The file is empty" : "The file has only white space in it") + "; remove it or put the document's text in it.")
            : text;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> file, int mark)
    {
        var body = file[mark..];
        var buffer = new char[body.Length];
        var status = Utf8.ToUtf16(body, buffer, out var read, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            throw new DocumentFormatException(
                $"The file is not in UTF-8: byte {mark + read} (line {LineAt(file, mark + read)}) does not belong there; save it as UTF-8.");
        }

        return new string(buffer, 0, written);
    }

    private static int LineAt(ReadOnlySpan<byte> file, int offset) => 1 + file[..offset].Count((byte)'\n');
}
