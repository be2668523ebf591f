namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class SetLocalPrioritiesTests
{
    private static readonly SetLocalPriorities Set = new(TheCounty, Priorities(3), Days.BetweenSessions);
    private static readonly LocalPrioritiesSet ThreeSet = new(TheCounty, Snapshot, Priorities(3), Days.BetweenSessions);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Three_to_five_priorities_come_from_the_snapshot(int count) =>
        Given(Assessed).When(Set with { Priorities = Priorities(count) }).Then(ThreeSet with { Priorities = Priorities(count) });

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    public void Fewer_or_more_are_refused(int count) =>
        Given(Assessed).When(Set with { Priorities = Priorities(count) }).ThenRejected(Rejection.ThreeToFivePriorities);

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(1, 1, 2)]
    [InlineData(1, 2, 4)]
    [InlineData(int.MinValue, 1, int.MaxValue)]
    public void Ranks_with_a_gap_or_a_repeat_are_refused(params int[] ranks) =>
        Given(Assessed).When(Set with { Priorities = [.. ranks.Select(r => new LocalPriority(r, AreaOfConcentration.Orb, Written.ByCounty("dGV4dA==")))] })
            .ThenRejected(Rejection.RanksNotConsecutive);

    [Fact]
    public void However_they_are_listed_they_are_kept_by_rank() =>
        Given(Assessed).When(Set with { Priorities = [.. Priorities(3).Reverse()] }).Then(ThreeSet);

    [Fact]
    public void Setting_the_same_again_appends_nothing() =>
        Given(Prioritised).When(Set with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Others_replace_the_first()
    {
        var five = ThreeSet with { Priorities = Priorities(5) };
        Given(Prioritised).When(Set with { Priorities = Priorities(5) }).Then(five);
        Given([.. Prioritised, five]).State.Priorities.ShouldBe(five);
    }

    [Fact]
    public void The_same_after_a_new_snapshot_are_set_anew() =>
        Given([.. Prioritised, SnapshotTaken("snapshot-2")]).When(Set).Then(ThreeSet with { Snapshot = "snapshot-2" });

    [Fact]
    public void Without_a_snapshot_there_are_no_priorities() =>
        Given(Registered).When(Set).ThenRejected(Rejection.SnapshotNotCompleted);

    [Fact]
    public void A_county_that_is_not_registered_sets_nothing() =>
        GivenNoCounty().When(Set).ThenRejected(Rejection.CountyNotRegistered);
}
