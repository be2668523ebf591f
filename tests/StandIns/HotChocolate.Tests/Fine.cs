namespace CpmTracker.StandIns.HotChocolate.Tests;

/// <summary>A query type without faults.</summary>
public sealed class Fine
{
    public int One => 1;
}
