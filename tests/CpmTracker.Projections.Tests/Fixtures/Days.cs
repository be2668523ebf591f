namespace CpmTracker.Projections.Tests.Fixtures;

/// <summary>The days on which things happen in the tests, in their order.</summary>
internal static class Days
{
    public static readonly DateOnly Enrolment = new(2026, 1, 12);
    public static readonly DateOnly SessionOne = new(2026, 2, 10);
    public static readonly DateOnly BetweenSessions = new(2026, 2, 20);
    public static readonly DateOnly SessionTwo = new(2026, 3, 10);
    public static readonly DateOnly Later = new(2026, 4, 1);
    public static readonly DateOnly MuchLater = new(2026, 9, 1);
}
