using System.Buffers.Binary;

namespace Wolverine.Runtime;

/// <summary>Ids of messages: UUIDs of version 7 that are in the order in which this process gave them, also within a millisecond and when the clock is set back.</summary>
internal static class EnvelopeIds
{
    private const int CounterBits = 12;
    private static long _last;

    public static Guid Next()
    {
        var place = Place();
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes[8..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes, place >> CounterBits << 16 | 0x7000 | place & 0xFFF);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The time in milliseconds, and a counter within it that runs over into the time.</summary>
    private static long Place()
    {
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var next = Math.Max(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() << CounterBits, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last) return next;
        }
    }
}
