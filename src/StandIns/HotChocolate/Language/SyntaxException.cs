namespace HotChocolate.Language;

/// <summary>The text is no GraphQL document.</summary>
public sealed class SyntaxException : Exception
{
    internal SyntaxException(string message, int position, int line, int column) : base(message)
    {
        Position = position;
        Line = line;
        Column = column;
    }

    /// <summary>The offset of the byte at which the text went wrong, from 0.</summary>
    public int Position { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, counted in bytes of UTF-8.</summary>
    public int Column { get; }
}
