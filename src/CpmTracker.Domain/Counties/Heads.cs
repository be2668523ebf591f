namespace CpmTracker.Domain.Counties;

/// <summary>What every number of people must be.</summary>
internal static class Heads
{
    public static Decision Rejected { get; } = Decision.Reject(Rejection.HeadcountImpossible, "A headcount is from 1 to 100,000.");

    public static bool Impossible(int heads) => heads is < 1 or > 100_000;
}
