namespace CpmTracker.Domain.Tests.Catalogue;

using CpmTracker.Domain.Catalogue;

public sealed class DuePointTests
{
    public static readonly TheoryData<DuePoint, int?> Points = new()
    {
        { DuePoint.Before(2), 2 },
        { DuePoint.Between(1, 2), 2 },
        { DuePoint.During(2), 2 },
        { DuePoint.After(2), null },
        { DuePoint.None, null },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void Closes_with_a_session_or_stays_open(DuePoint due, int? session) => due.ClosingSession().ShouldBe(session);
}
