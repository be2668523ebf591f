using System.Text;

namespace Marten.Daemon;

/// <summary>Makes text of UTF-8, and gives out the same object again for a text that it made lately. Threads may share it: at worst one makes a text that another has just made.</summary>
internal sealed class TextPool
{
    const int Places = 1 << 12;
    const int Longest = 128;
    readonly string?[] _texts = new string?[Places];

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest) return Encoding.UTF8.GetString(utf8);
        var place = PlaceOf(utf8);

        // Text beyond ASCII never equals its bytes here, and is made anew each time.
        return _texts[place] is { } known && Ascii.Equals(utf8, known) ? known : _texts[place] = Encoding.UTF8.GetString(utf8);
    }

    static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode() & (Places - 1);
    }
}
