namespace Wolverine.Transports;

/// <summary>How many messages of a durable queue a host holds in memory; the others wait in the database.</summary>
/// <param name="Maximum">At most so many.</param>
/// <param name="Restart">More are fetched when no more than so many are left.</param>
public record BufferingLimits(int Maximum, int Restart);
