namespace HotChocolate.Building;

/// <summary>The names that GraphQL allows.</summary>
internal static class Names
{
    public static bool IsValid(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
