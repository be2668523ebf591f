namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands about counties and coaches.</summary>
internal static class CountySteps
{
    public static Gen<Step> Any { get; } = Gen.Frequency((2, Register), (3, Complete), (3, Prioritise), (2, Adopt), (2, Declare), (1, RegisterACoach), (1, StandDown), (1, Assign), (10, CountyRecordSteps.Any));

    public static Step RegisterIt(string county, int population, string agency, string region, DateOnly day) => Of(
        new RegisterCounty(county, $"County {county}", population, SizeClass.Medium, agency, Known.Confirmed, region, Known.Unverified, day));

    public static Step RegisterTheCoach(string coach, int? capacity, DateOnly day) => Of(new RegisterCoach(coach, capacity, day));

    /// <summary>A Snapshot, priorities, a plan, an objective and an action step.</summary>
    public static IEnumerable<Step> PlanIn(string county, DateOnly day) =>
    [
        Of(new CompleteSnapshot(county, "snapshot-1", CountyStory.Instrument, CountyStory.Dimensions, 25, day)),
        Of(new SetLocalPriorities(county, CountyStory.Prioritised(day, AreaOfConcentration.Wd, AreaOfConcentration.Wd, AreaOfConcentration.Orb).Priorities, day)),
        Of(new AdoptImplementationPlan(county, "plan-1", day, day.AddMonths(12), day)),
        Of(new SetObjective(county, "objective-1", "plan-1", AreaOfConcentration.Wd, Written.Text("YQ=="), day)),
        Of(new PlanActionStep(county, "step-1", "objective-1", Written.Text("YQ=="), Written.Text("YQ=="), day, null, day)),
    ];

    private static Gen<Step> Register =>
        from county in SomeCounty from population in Gen.Elements(100_000, 200_000) from agency in Gen.Elements("Agency", "Other agency")
        from region in Gen.Elements("Northern", "Central") from day in Day
        select RegisterIt(county, population, agency, region, day);

    private static Gen<Step> Complete =>
        from county in SomeCounty from snapshot in Gen.Choose(1, 4) from rating in Gen.Choose(1, 4) from participants in Gen.Choose(1, 40).Maybe() from day in Day
        select Of(new CompleteSnapshot(
            county, $"snapshot-{snapshot}", CountyStory.Instrument, [.. Enum.GetValues<AreaOfConcentration>().Select(area => new DimensionRating(area, rating))], participants, day));

    private static Gen<Step> Prioritise =>
        from county in SomeCounty from areas in Values.Any<AreaOfConcentration>().ListOf(4) from text in Text from count in Gen.Choose(3, 4) from day in Day
        select Of(new SetLocalPriorities(county, [.. areas.Take(count).Select((area, i) => new LocalPriority(i + 1, area, text))], day));

    private static Gen<Step> Adopt =>
        from county in SomeCounty from plan in Gen.Choose(1, 3) from start in Day from months in Gen.Choose(6, 24) from day in Day
        select Of(new AdoptImplementationPlan(county, $"plan-{plan}", start, start.AddMonths(months), day));

    private static Gen<Step> Declare =>
        from county in SomeCounty from stage in Values.Any<ImplementationStage>() from evidence in Text from day in Day
        select Of(new DeclareImplementationStage(county, stage, evidence, day));

    private static Gen<Step> RegisterACoach =>
        from coach in SomeCoach from capacity in Gen.Elements(8, 12).Maybe() from day in Day select RegisterTheCoach(coach, capacity, day);

    private static Gen<Step> StandDown => from coach in SomeCoach from day in Day select Of(new StandDownCoach(coach, day));

    private static Gen<Step> Assign =>
        from county in SomeCounty from region in Gen.Elements("Northern", "Central") from day in Day
        select Of(new AssignCountyToRegion(county, region, true, Known.Confirmed, day));

    internal static Step Of<TCommand>(ICommand<County, TCommand> command)
        where TCommand : ICommand<County, TCommand> => new($"{command}", world => world.Ask(command));

    private static Step Of<TCommand>(ICommand<Coach, TCommand> command)
        where TCommand : ICommand<Coach, TCommand> => new($"{command}", world => world.Ask(command));
}
