namespace Marten.Linq.Sql;

/// <summary>The two places where text has to be escaped: names that come from code, and patterns of LIKE.</summary>
internal static class SqlText
{
    /// <summary>A string literal. Only for names that the code's author chose (JSON property names), never for values.</summary>
    public static string Literal(string name)
    {
        var quoted = "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";
        return name.Contains('\\', StringComparison.Ordinal) ? "E" + quoted.Replace(@"\", @"\\", StringComparison.Ordinal) : quoted;
    }

    /// <summary>Takes the special meaning from <c>%</c>, <c>_</c> and <c>\</c>, so that a pattern matches them as they stand.</summary>
    public static string EscapeLike(string value) => value
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace("%", @"\%", StringComparison.Ordinal)
        .Replace("_", @"\_", StringComparison.Ordinal);
}
