namespace CpmTracker.Server.Exports;

using CpmTracker.Server.Reporting;

/// <summary>Members of an enum in an address, as the API writes them.</summary>
internal static class Constants
{
    /// <summary>Reads one, if any is given.</summary>
    /// <returns>False if there is no such member.</returns>
    public static bool TryRead<T>(string? text, out T? member)
        where T : struct, Enum
    {
        member = text is null ? null : Enum.GetValues<T>().Cast<T?>().FirstOrDefault(m => Words.Constant(m.ToString()!) == text);
        return text is null || member is not null;
    }

    /// <summary>All of them.</summary>
    private static string Of<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(Words.Constant));

    /// <summary>The answer where there is no such member.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public static IResult Unknown<T>(string parameter)
        where T : struct, Enum => Results.BadRequest(new { errors = new[] { new { message = $"{parameter} is one of {Of<T>()}." } } });
}
