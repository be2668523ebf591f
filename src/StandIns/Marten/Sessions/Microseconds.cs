namespace Marten.Sessions;

/// <summary>The precision that the database keeps: a view must see the same time inline as in a rebuild.</summary>
internal static class Microseconds
{
    public static DateTimeOffset Of(DateTimeOffset time) => new(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
