namespace CpmTracker.Server.GraphQL;

using System.Globalization;
using System.Text;

/// <summary>The opaque cursor of a list in a fixed order: the place in it.</summary>
internal static class OffsetCursor
{
    public static string At(int index) => Convert.ToBase64String(Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture)));

    public static int After(string? cursor)
    {
        if (cursor is null) return 0;
        var bytes = new byte[16];
        return cursor.Length <= 16 && Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(Encoding.ASCII.GetString(bytes, 0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < int.MaxValue
            ? index + 1
            : throw new GraphQLException("The cursor is none of this list.");
    }
}
