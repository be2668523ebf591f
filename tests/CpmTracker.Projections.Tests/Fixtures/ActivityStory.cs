namespace CpmTracker.Projections.Tests.Fixtures;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;

/// <summary>Events of statewide activities.</summary>
internal static class ActivityStory
{
    public const string TheActivity = "activity-5c1e";
    public const string OtherActivity = "activity-7d20";

    public static ActivityTerms Terms { get; } = new(
        ["director-session", "rta-bootcamp"], ["Northern", "Central"], ["cfpic", "rta"], ["leadership-and-management", "front-line"], ["R1", "R2"]);

    public static IReadOnlyList<LevelCount> Levels { get; } = [new("leadership-and-management", 2), new("front-line", 4)];

    public static ActivityAnnounced Announced(string type = "rta-bootcamp", string? region = "Northern") =>
        new(type, "Bootcamp", [AreaOfConcentration.Wd], region is null ? [] : [region], Days.SessionTwo, Days.SessionTwo, "rta", Days.Enrolment);

    public static ActivityRevised PutOff(DateOnly until) => new("Bootcamp, put off", [], until, until, Days.SessionOne);

    public static ActivityHeld Held(DateOnly on) => new(on.AddDays(-1), ActivityMode.InPerson, "Redding", on);

    public static CountyParticipationRecorded TookPart(string county = CountyStory.Sacramento, bool directorCame = true) => new(county, Levels, directorCame, Days.SessionTwo);

    public static CountyParticipationVoided Voided(long version, string county = CountyStory.Sacramento) => new(county, version, Written.Reason, Days.Later);

    public static OutputPublished Published(string material) => new(material, Days.Later);

    public static ActivityCancelled Cancelled { get; } = new(CancellationReason.Emergency, Days.SessionOne);
}
