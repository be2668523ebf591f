namespace HotChocolate.Language;

/// <summary>Where in its text a node stands.</summary>
/// <param name="start">The offset of its first byte, from 0.</param>
/// <param name="end">The offset behind its last byte.</param>
/// <param name="line">The line it begins on, from 1.</param>
/// <param name="column">The column it begins in, from 1, counted in bytes of UTF-8.</param>
public sealed class Location(int start, int end, int line, int column)
{
    /// <summary>The offset of the first byte, from 0.</summary>
    public int Start { get; } = start;

    /// <summary>The offset behind the last byte.</summary>
    public int End { get; } = end;

    /// <summary>The line it begins on, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column it begins in, from 1, counted in bytes of UTF-8.</summary>
    public int Column { get; } = column;
}
