using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace HotChocolate.Types.Pagination;

/// <summary>Cursors of lists: base64 of the item's index.</summary>
internal static class Cursor
{
    public static string Format(int index) => Convert.ToBase64String(Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture)));

    public static int? Parse(string cursor)
    {
        Span<byte> bytes = stackalloc byte[16];
        return Convert.TryFromBase64String(cursor, bytes, out var length) && Utf8Parser.TryParse(bytes[..length], out int index, out var used)
            && used == length && index >= 0 ? index : null;
    }
}
