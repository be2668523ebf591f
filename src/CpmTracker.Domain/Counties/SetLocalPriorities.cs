namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>Sets the county's three to five priorities for local planning, which come from its latest Snapshot. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Priorities">Three to five, with ranks from 1.</param>
/// <param name="On">The day.</param>
public sealed record SetLocalPriorities(string County, IReadOnlyList<LocalPriority> Priorities, DateOnly On) : ICommand<County, SetLocalPriorities>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, SetLocalPriorities command) => state.OnceRegistered(county =>
        (county.Snapshots.Latest(), command.Priorities.OrderBy(p => p.Rank).ToList()) switch
        {
            (null, _) => Decision.Reject(Rejection.SnapshotNotCompleted, "Local priorities come from a Snapshot, and the county has completed none."),
            (_, { Count: < 3 or > 5 }) => Decision.Reject(Rejection.ThreeToFivePriorities, "A county sets three to five local priorities."),
            var (_, ranked) when ranked.Where((p, i) => p.Rank != i + 1).Any() =>
                Decision.Reject(Rejection.RanksNotConsecutive, "Rank the priorities 1, 2, 3 and so on, each once."),
            var (snapshot, ranked) when county.All<LocalPrioritiesSet>().Any(set =>
                (set == county.Priorities || set.OccurredOn == command.On) && set.Snapshot == snapshot.Snapshot && set.Priorities.SequenceEqual(ranked)) => Decision.Nothing,
            var (snapshot, ranked) => Decision.Accept(new LocalPrioritiesSet(command.County, snapshot.Snapshot, ranked, command.On)),
        });
}
