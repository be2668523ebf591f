namespace CpmTracker.Server.Exports;

using System.Text;

/// <summary>An id in an address: as tokens, histories and files name it (<c>director-7</c>), or opaque as the GraphQL API gives it.</summary>
internal static class PlainId
{
    /// <summary>The plain id.</summary>
    /// <param name="type">Of what: the type's name in the API.</param>
    /// <param name="id">Either form.</param>
    public static string? Of(string type, string? id)
    {
        if (id is null) return null;
        var bytes = new byte[id.Length];
        return Convert.TryFromBase64String(id, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length) is var text && text.StartsWith(type + ":", StringComparison.Ordinal)
            ? text[(type.Length + 1)..]
            : id;
    }
}
