namespace CpmTracker.Server.GraphQL;

using CpmTracker.Server.Store;

/// <summary>A key that people choose: not free text, so that it may stand in plain.</summary>
internal static class Key
{
    /// <summary>The key, if it is one.</summary>
    /// <exception cref="InvalidInputException">It is not.</exception>
    public static string Checked(string field, string key) =>
        key.Length is > 0 and <= 60 && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? key
            : throw new InvalidInputException(field, "A key has 1 to 60 characters: lower-case letters, digits and hyphens.");
}
