namespace CpmTracker.Server.Reporting;

using System.Text.Json;

/// <summary>The names of enum members outside the code.</summary>
internal static class Words
{
    /// <summary>As the API writes it: <c>VERY_LARGE</c>.</summary>
    public static string Constant(string member) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member);

    /// <summary>As the API writes it.</summary>
    public static string Constant(GroupKey key) => Constant(key.ToString());

    /// <summary>As people read it: <c>Very large</c>.</summary>
    public static string Sentence(string member) => member[..1] + JsonNamingPolicy.SnakeCaseLower.ConvertName(member).Replace('_', ' ')[1..];
}
