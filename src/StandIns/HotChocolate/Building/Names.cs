namespace HotChocolate.Building;

/// <summary>The names that GraphQL allows.</summary>
internal static class Names
{
    /// <summary>Names that belong to introspection.</summary>
    public static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);

    public static bool IsValid(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
