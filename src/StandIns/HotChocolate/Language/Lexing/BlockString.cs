using System.Text;

namespace HotChocolate.Language;

/// <summary>What a block string says: BlockStringValue of section 2.9.4.</summary>
internal static class BlockString
{
    public static string Value(ReadOnlySpan<byte> raw) => Value(Encoding.UTF8.GetString(raw));

    private static string Value(string raw)
    {
        var lines = raw.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var indent = CommonIndent(lines);
        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i][Math.Min(indent, lines[i].Length)..];

        var first = Array.FindIndex(lines, line => !IsBlank(line));
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>The number of spaces and tabs that every line but the first begins with; blank lines do not count.</summary>
    public static int CommonIndent(IEnumerable<string> lines)
        => lines.Skip(1).Where(line => !IsBlank(line)).Select(Indent).DefaultIfEmpty(0).Min();

    public static int Indent(string line) => line.Length - line.TrimStart(' ', '\t').Length;

    public static bool IsBlank(string line) => Indent(line) == line.Length;
}
