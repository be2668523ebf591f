namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;
using static CpmTracker.Domain.Tests.Laws.Values;

/// <summary>Random commands about one statewide activity.</summary>
internal static class ActivityCommands
{
    private static readonly Gen<string> County = Gen.Elements(TheCounty, OtherCounty, "06001");
    private static readonly Gen<ActivityTerms> InForce = Usually(Terms, ActivityTerms.None);
    private static readonly Gen<IReadOnlyList<AreaOfConcentration>> Areas = Any<AreaOfConcentration>().Listed(3);

    public static RandomPlays<StatewideActivity> Plays { get; } = new(
        EventStreams.Activity,
        Gen.Frequency((1, Announce), (3, Revise), (5, Hold), (12, TakePart), (4, VoidIt), (4, Publish), (1, Cancel)).After(
            Step.Of(
                new AnnounceActivity(Id, Announcement.Type, Announcement.Title, Announcement.Areas, Announcement.Regions, From, Until, Announcement.Host, Terms, Days.Enrolment),
                Days.Enrolment)));

    private static Gen<Step<StatewideActivity>> Announce =>
        from type in Usually("rta-bootcamp", "excursion") from title in Gen.Elements("Bootcamp", "Session") from areas in Areas
        from regions in Gen.Elements("Northern", "Central").Listed(3) from days in Span from terms in InForce from day in Day
        select Step.Of(new AnnounceActivity(Id, type, title, areas, regions, days.From, days.Until, "rta", terms, day), day);

    private static Gen<Step<StatewideActivity>> Revise =>
        from title in Gen.Elements("Bootcamp", "Session") from areas in Areas from days in Span from day in Day
        select Step.Of(new ReviseActivity(Id, title, areas, days.From, days.Until, day), day);

    private static Gen<Step<StatewideActivity>> Hold =>
        from days in Span from mode in Any<ActivityMode>() from place in Gen.Elements("Redding", null)
        select Step.Of(new HoldActivity(Id, days.From, mode, place, days.Until), days.Until);

    /// <summary>A county's part has the day of the activity, whichever that is; see the law about it.</summary>
    private static Gen<Step<StatewideActivity>> TakePart =>
        from county in County
        from levels in (from level in Gen.Elements("supervisory", "front-line", "support", "volunteers") from people in Mostly(0, 3, 10_000) select new LevelCount(level, people)).Listed(3)
        from came in Gen.Elements(true, false) from terms in InForce
        select Step.Of(new RecordCountyParticipation(Id, county, levels, came, terms), DateOnly.MinValue);

    private static Gen<Step<StatewideActivity>> VoidIt =>
        from county in County from reason in Text from day in Day select Step.Of(new VoidCountyParticipation(Id, county, reason, day), day);

    private static Gen<Step<StatewideActivity>> Publish =>
        from material in Gen.Elements("R1", "R2", "R9") from terms in InForce from day in Day select Step.Of(new PublishOutput(Id, material, terms, day), day);

    private static Gen<Step<StatewideActivity>> Cancel =>
        from reason in Any<CancellationReason>() from day in Day select Step.Of(new CancelActivity(Id, reason, day), day);

    /// <summary>Mostly days that follow each other closely, sometimes the ends of the calendar.</summary>
    private static Gen<(DateOnly From, DateOnly Until)> Span => Gen.Frequency(
        (6, from day in Gen.Choose(0, 400) from length in Gen.Choose(-1, 3) select (Days.Enrolment.AddDays(day), Days.Enrolment.AddDays(day + length))),
        (1, from first in DayOrEnd from last in DayOrEnd select (first, last)));
}
