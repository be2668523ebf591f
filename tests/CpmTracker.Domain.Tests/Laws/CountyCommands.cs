namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;
using static CpmTracker.Domain.Tests.Laws.Values;

/// <summary>Random commands about one county.</summary>
internal static class CountyCommands
{
    public static RandomPlays<County> Plays { get; } = new(
        EventStreams.County,
        Gen.Frequency((2, Register), (4, Complete), (4, Prioritise), (4, Adopt), (2, Declare), (2, Assign), (30, CountyRecordCommands.Any)).After(
            Step.Of(
                new RegisterCounty(
                    TheCounty, "Sacramento", 1_571_767, SizeClass.Large, "Agency", Known.Confirmed, "Northern", Known.Unverified, Days.Enrolment),
                Days.Enrolment)));

    private static Gen<Step<County>> Register =>
        from population in Mostly(1_571_767) from agency in Gen.Elements("Agency", "Other agency") from region in Gen.Elements("Northern", "Central")
        from known in Any<Known>() from day in Day
        select Step.Of(new RegisterCounty(TheCounty, "Sacramento", population, SizeClass.Large, agency, known, region, known, day), day);

    private static Gen<Step<County>> Complete =>
        from snapshot in Gen.Elements("n1", "n2", "n3")
        from instrument in Usually(Instrument, null)
        from dimensions in Gen.Frequency(
            (3, Gen.Shuffle(Dimensions.ToArray()).Select(d => (IReadOnlyList<DimensionRating>)d)),
            (1, (from area in Any<AreaOfConcentration>() from rating in Mostly(1, 4) select new DimensionRating(area, rating)).Listed(5)))
        from participants in Mostly(1, 25, 100_000).Maybe()
        from day in Day
        select Step.Of(new CompleteSnapshot(TheCounty, snapshot, instrument, dimensions, participants, day), day);

    private static Gen<Step<County>> Prioritise =>
        from count in Gen.Choose(2, 6)
        from ranks in Gen.Frequency((3, Gen.Shuffle(Enumerable.Range(1, count))), (1, Mostly(1, 2, 3).ArrayOf(count)))
        from day in Day
        let priorities = ranks.Select(r => new LocalPriority(r, AreaOfConcentration.Wd, Written.ByCounty("dGV4dA==")))
        select Step.Of(new SetLocalPriorities(TheCounty, [.. priorities], day), day);

    private static Gen<Step<County>> Adopt =>
        from plan in Gen.Elements("p1", "p2", "p3") from start in DayOrEnd from reassess in DayOrEnd from day in Day
        select Step.Of(new AdoptImplementationPlan(TheCounty, plan, start, reassess, day), day);

    private static Gen<Step<County>> Declare =>
        from stage in Any<ImplementationStage>() from evidence in Text from day in Day
        select Step.Of(new DeclareImplementationStage(TheCounty, stage, evidence, day), day);

    private static Gen<Step<County>> Assign =>
        from region in Gen.Elements("Northern", "Central", "Southern") from known in Any<Known>() from listed in Usually(true, false) from day in Day
        select Step.Of(new AssignCountyToRegion(TheCounty, region, listed, known, day), day);
}
