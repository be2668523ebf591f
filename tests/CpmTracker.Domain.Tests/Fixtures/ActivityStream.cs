namespace CpmTracker.Domain.Tests.Fixtures;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;

/// <summary>Events of one statewide activity's stream, and how far it may have come when a test begins.</summary>
internal static class ActivityStream
{
    public const string Id = "activity-5c1e";
    public const string TheCounty = CountyStream.TheCounty;
    public const string OtherCounty = DirectorStream.OtherCounty;

    public static readonly DateOnly From = new(2026, 3, 22);
    public static readonly DateOnly Until = new(2026, 3, 23);

    public static ActivityTerms Terms { get; } = new(
        ["director-session", "rta-bootcamp"], ["Northern", "Central"], ["cfpic", "rta"], ["leadership-and-management", "supervisory", "front-line", "support"], ["R1", "R2"]);

    public static IReadOnlyList<LevelCount> Levels { get; } = [new("leadership-and-management", 2), new("supervisory", 3), new("front-line", 4), new("support", 0)];

    public static ActivityAnnounced Announcement { get; } = new(
        "rta-bootcamp", "RTA bootcamp on workforce development", [AreaOfConcentration.Wd], ["Northern"], From, Until, "rta", Days.Enrolment);

    public static ActivityHeld HeldThen { get; } = new(From, ActivityMode.InPerson, "Redding", Until);

    /// <summary>To come.</summary>
    public static IActivityEvent[] Announced => [Announcement];

    /// <summary>Held, and nobody recorded yet.</summary>
    public static IActivityEvent[] Held => [Announcement, HeldThen];

    /// <summary>With one county.</summary>
    public static IActivityEvent[] Attended => [.. Held, TookPart()];

    /// <summary>Never to be held.</summary>
    public static IActivityEvent[] Cancelled => [Announcement, new ActivityCancelled(CancellationReason.Emergency, Days.SessionOne)];

    public static CountyParticipationRecorded TookPart(string county = TheCounty, bool directorCame = true) => new(county, Levels, directorCame, Until);
}
