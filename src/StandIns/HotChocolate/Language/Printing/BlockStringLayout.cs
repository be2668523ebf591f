namespace HotChocolate.Language;

/// <summary>How a text has to be laid out between triple quotes, so that exactly that text is read back.</summary>
internal sealed class BlockStringLayout
{
    /// <summary>The text begins on the line of the opening quotes: the one place where leading space is kept.</summary>
    public static BlockStringLayout FromFirstLine { get; } = new();

    /// <summary>The text begins on the line below the opening quotes.</summary>
    public static BlockStringLayout FromSecondLine { get; } = new();

    private BlockStringLayout()
    {
    }

    /// <summary>The layout of a text; null when no block string says it.</summary>
    public static BlockStringLayout? Of(string value)
    {
        if (value.Length == 0)
            return FromFirstLine;
        if (value.Any(c => c is < ' ' and not ('\t' or '\n')))
            return null;

        var lines = value.Split('\n');
        if (BlockString.IsBlank(lines[0]) || BlockString.IsBlank(lines[^1]))
            return null;
        if (BlockString.Indent(lines[0]) == 0)
            return FromSecondLine;
        return BlockString.CommonIndent(lines) == 0 ? FromFirstLine : null;
    }
}
