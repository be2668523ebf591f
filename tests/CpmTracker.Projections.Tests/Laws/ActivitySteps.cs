namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands about statewide activities.</summary>
internal static class ActivitySteps
{
    public static Gen<Step> Any { get; } = Gen.Frequency((2, Announce), (2, Revise), (4, Hold), (9, TakePart), (3, VoidIt), (2, Publish), (1, Cancel));

    public static Step AnnounceIt(string activity, string type, string region, DateOnly day) => Of(
        new AnnounceActivity(activity, type, $"Title of {activity}", [AreaOfConcentration.Wd], [region], day, day.AddDays(1), "rta", ActivityStory.Terms, day));

    private static Gen<Step> Announce =>
        from activity in SomeActivity from type in Gen.Elements("director-session", "rta-bootcamp") from region in Gen.Elements("Northern", "Central") from day in Day
        select AnnounceIt(activity, type, region, day);

    private static Gen<Step> Revise =>
        from activity in SomeActivity from title in Gen.Elements("Bootcamp", "Session") from area in Values.Any<AreaOfConcentration>() from first in Day from day in Day
        select Of(new ReviseActivity(activity, title, [area], first, first.AddDays(2), day));

    private static Gen<Step> Hold =>
        from activity in SomeActivity from mode in Values.Any<ActivityMode>() from day in Day
        select Of(new HoldActivity(activity, day.AddDays(-1), mode, "Redding", day));

    private static Gen<Step> TakePart =>
        from activity in SomeActivity from county in SomeCounty from people in Gen.Choose(1, 9) from came in Gen.Elements(true, false)
        select Of(new RecordCountyParticipation(activity, county, [new("front-line", people)], came, ActivityStory.Terms));

    private static Gen<Step> VoidIt =>
        from activity in SomeActivity from county in SomeCounty from reason in Text from day in Day select Of(new VoidCountyParticipation(activity, county, reason, day));

    private static Gen<Step> Publish =>
        from activity in SomeActivity from material in Gen.Elements("R1", "R2") from day in Day select Of(new PublishOutput(activity, material, ActivityStory.Terms, day));

    private static Gen<Step> Cancel =>
        from activity in SomeActivity from reason in Values.Any<CancellationReason>() from day in Day select Of(new CancelActivity(activity, reason, day));

    private static Step Of<TCommand>(ICommand<StatewideActivity, TCommand> command)
        where TCommand : ICommand<StatewideActivity, TCommand> => new($"{command}", world => world.Ask(command));
}
