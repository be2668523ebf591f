namespace CpmTracker.Domain.Tests.Fixtures;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Development;

/// <summary>Events of one county's stream, and how far it may have come when a test begins.</summary>
internal static class CountyStream
{
    public const string TheCounty = DirectorStream.TheCounty;
    public const string Id = "county-06067";
    public const string Snapshot = "snapshot-1";
    public const string Plan = "plan-1";

    public static InstrumentInForce Instrument { get; } = new("snapshot", 1, ["orb", "erp", "wd", "qosi"], 1, 4, false);

    public static IReadOnlyList<DimensionRating> Dimensions { get; } =
        [new(AreaOfConcentration.Orb, 1), new(AreaOfConcentration.Erp, 2), new(AreaOfConcentration.Wd, 3), new(AreaOfConcentration.Qosi, 4)];

    public static ICountyEvent[] Registered =>
    [
        new CountyRegistered(TheCounty, "Sacramento", 1_571_767, SizeClass.Large, Days.Enrolment),
        new CountyAgencyNamed(TheCounty, "Department of Child, Family and Adult Services", Known.Confirmed, Days.Enrolment),
        new CountyAssignedToRegion(TheCounty, "Northern", Known.Unverified, Days.Enrolment),
    ];

    /// <summary>With a Snapshot.</summary>
    public static ICountyEvent[] Assessed => [.. Registered, SnapshotTaken()];

    /// <summary>With three local priorities.</summary>
    public static ICountyEvent[] Prioritised => [.. Assessed, new LocalPrioritiesSet(TheCounty, Snapshot, Priorities(3), Days.BetweenSessions)];

    /// <summary>With an Implementation Plan.</summary>
    public static ICountyEvent[] Planned => [.. Prioritised, new ImplementationPlanAdopted(TheCounty, Plan, new(2026, 7, 1), new(2027, 7, 1), false, Days.Later)];

    public static ObjectiveSet Objective { get; } = new(TheCounty, "objective-1", Plan, AreaOfConcentration.Erp, Written.ByCounty("c3RhdGVtZW50"), Days.Later);

    public static ActionStepPlanned Step { get; } = new(
        TheCounty, "step-1", "objective-1", Written.ByCounty("YWN0aW9u"), Written.ByCounty("b3duZXI="), new(2026, 12, 1), Written.ByCounty("c3VwcG9ydA=="), Days.Later);

    public static HelpRequested Help { get; } = new(TheCounty, "help-1", AreaOfConcentration.Qosi, Written.ByCounty("aGVscA=="), Days.Later);

    public static SnapshotCompleted SnapshotTaken(string snapshot = Snapshot) =>
        new(TheCounty, snapshot, Instrument.Id, Instrument.Version, Dimensions, 25, Days.SessionOne);

    /// <summary>So many priorities, ranked from 1.</summary>
    public static IReadOnlyList<LocalPriority> Priorities(int count) =>
        [.. Enumerable.Range(1, count).Select(rank => new LocalPriority(rank, AreaOfConcentration.Wd, Written.ByCounty($"dGV4dA=={rank}")))];
}
