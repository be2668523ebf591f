namespace Marten.Sessions;

/// <summary>The precision that the database keeps: a view must see the same time inline as in a rebuild.</summary>
internal static class Microseconds
{
    static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Of(DateTimeOffset time) => new(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    /// <summary>As PostgreSQL sends and takes it in binary: since the beginning of 2000.</summary>
    public static long SinceEpoch(DateTimeOffset time) => (time.UtcTicks - Epoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The time of <see cref="SinceEpoch"/>, in UTC.</summary>
    public static DateTimeOffset AfterEpoch(long microseconds) => Epoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
